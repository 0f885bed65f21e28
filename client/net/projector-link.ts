// ProjectorLink: the big screen's connection. F3. Holds a ProjectorView and cannot ask for anything.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { ProjectorView } from '../../sim/session/projector.ts';
import { projectSession } from './api.ts';
import { KeptRoom } from './kept-room.ts';
import { parseView } from './read-state.ts';

export class ProjectorLink {
  readonly #view = signal<ProjectorView | null>(null);
  readonly #kept: KeptRoom;
  #json = '';

  constructor(code: string) {
    this.#kept = new KeptRoom(
      () => projectSession(code),
      (state) => {
        const { viewJson } = state as { readonly viewJson?: string };
        if (viewJson && viewJson !== this.#json)
          this.#view.value = parseView<ProjectorView>((this.#json = viewJson));
      },
    );
  }

  get view(): ReadonlySignal<ProjectorView | null> {
    return this.#view;
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
