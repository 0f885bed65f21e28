// Clock of the browser. F3.
import type { Clock } from '../../host/ports.ts';

export const browserClock: Clock = { now: () => Date.now() };
