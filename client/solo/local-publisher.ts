// Publisher of a solo play: the views of its one seat, as signals. F3.
import { signal } from '@preact/signals';
import type { Publisher } from '../../host/ports.ts';
import type { SeatId, TeamId } from '../../sim/kit/id.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import {
  publicView,
  seatView,
  teamView,
  type PublicView,
  type SeatView,
  type SessionState,
  type TeamView,
} from '../../sim/session/index.ts';

export class LocalPublisher implements Publisher {
  readonly publicView = signal<PublicView | null>(null);
  readonly teamView = signal<TeamView | null>(null);
  readonly seatView = signal<SeatView | null>(null);
  readonly #scenario: Scenario;
  readonly #teamId: TeamId;
  readonly #seatId: SeatId;

  constructor(scenario: Scenario, teamId: TeamId, seatId: SeatId) {
    this.#scenario = scenario;
    this.#teamId = teamId;
    this.#seatId = seatId;
  }

  publish(state: SessionState): void {
    this.publicView.value = publicView(this.#scenario, state);
    this.teamView.value = teamView(this.#scenario, state, this.#teamId);
    this.seatView.value = seatView(this.#scenario, state, this.#seatId);
  }
}
