// ProjectorRoom: the big screen's own connection. F3. Its state has room for a ProjectorView and nothing else.
import { Room, ServerError } from '@colyseus/core';
import { schema, t, type SchemaType } from '@colyseus/schema';
import { roomDebrief } from '../../sim/debrief/index.ts';
import { projectorView, type SessionState } from '../../sim/session/index.ts';
import type { LiveSession } from '../live-session.ts';
import { liveSessions } from '../session-directory.ts';

const ProjectorState = schema(
  {
    viewJson: t.string().default(''),
    /** RoomDebrief; empty before the debrief. */
    debriefJson: t.string().default(''),
  },
  'Projector',
);
type ProjectorState = SchemaType<typeof ProjectorState>;

/** Milliseconds in which changes of the debrief are gathered. */
const DEBRIEF_MS = 150;

export class ProjectorRoom extends Room<{ state: ProjectorState }> {
  /** A hall with several screens, and some who look in. */
  override maxClients = 40;
  override patchRate = 200;
  override maxMessagesPerSecond = 5;
  #live!: LiveSession;
  #stop: () => void = () => {};
  #debriefDue = false;

  override onCreate(options: { code?: string }): void {
    const live = liveSessions.get(options.code ?? '');
    if (!live?.host.state) throw new ServerError(404, 'session/unknown');
    void this.setPrivate(true);
    this.#live = live;
    this.state = new ProjectorState();
    this.#show(live.host.state);
    this.#stop = live.listen((state) => this.#show(state));
  }

  override onJoin(client: { auth?: unknown }): void {
    if (!client.auth) throw new ServerError(401, 'session/unauthorised');
  }

  override onUncaughtException(error: Error, method: string): void {
    console.error(`projector: ${method}:`, error);
  }

  override onDispose(): void {
    this.#stop();
  }

  #show(state: SessionState): void {
    const { scenario } = this.#live.host;
    this.state.viewJson = JSON.stringify(projectorView(scenario, state));
    if (state.phase === 'debrief') this.#showDebriefSoon();
    else this.state.debriefJson = '';
  }

  /** Words of a whole room come within seconds: they are put together first. */
  #showDebriefSoon(): void {
    if (this.#debriefDue) return;
    this.#debriefDue = true;
    this.clock.setTimeout(() => {
      this.#debriefDue = false;
      const { scenario, state } = this.#live.host;
      if (state?.phase !== 'debrief') return;
      const debriefJson = JSON.stringify(roomDebrief(scenario, state, 'room'));
      if (debriefJson !== this.state.debriefJson) this.state.debriefJson = debriefJson;
    }, DEBRIEF_MS);
  }
}
