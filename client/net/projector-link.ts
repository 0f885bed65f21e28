// ProjectorLink: the big screen's connection. F3. Holds a ProjectorView and cannot ask for anything.
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { RoomDebrief } from '../../sim/debrief/room.ts';
import type { ProjectorView } from '../../sim/session/projector.ts';
import { projectSession } from './api.ts';
import { KeptRoom } from './kept-room.ts';
import { parseView } from './read-state.ts';

export class ProjectorLink {
  readonly #view = signal<ProjectorView | null>(null);
  readonly #debrief = signal<RoomDebrief | null>(null);
  readonly #kept: KeptRoom;
  readonly #json = { view: '', debrief: '' };

  constructor(code: string) {
    this.#kept = new KeptRoom(
      () => projectSession(code),
      (state) => {
        const { viewJson, debriefJson = '' } = state as {
          readonly viewJson?: string;
          readonly debriefJson?: string;
        };
        batch(() => {
          if (viewJson && viewJson !== this.#json.view)
            this.#view.value = parseView<ProjectorView>((this.#json.view = viewJson));
          if (debriefJson !== this.#json.debrief)
            this.#debrief.value = parseView<RoomDebrief>((this.#json.debrief = debriefJson));
        });
      },
    );
  }

  get view(): ReadonlySignal<ProjectorView | null> {
    return this.#view;
  }
  /** Null before the debrief. */
  get debrief(): ReadonlySignal<RoomDebrief | null> {
    return this.#debrief;
  }
  get status() {
    return this.#kept.status;
  }
  get refused() {
    return this.#kept.refused;
  }
  open(): void {
    this.#kept.open();
  }
  close(): void {
    this.#kept.close();
  }
}
