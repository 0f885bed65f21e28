// Control: a facilitator's wish on its way; true when it was done. F3.
import type { FacilitatorCommand } from '../../sim/session/command.ts';

export type Control = (command: FacilitatorCommand) => Promise<boolean>;
