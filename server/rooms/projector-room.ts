// ProjectorRoom: the big screen's own connection. F3. Its state has room for a ProjectorView and nothing else.
import { Room, ServerError } from '@colyseus/core';
import { schema, t, type SchemaType } from '@colyseus/schema';
import { projectorView } from '../../sim/session/index.ts';
import { liveSessions } from '../session-directory.ts';

const ProjectorState = schema({ viewJson: t.string().default('') }, 'Projector');
type ProjectorState = SchemaType<typeof ProjectorState>;

export class ProjectorRoom extends Room<{ state: ProjectorState }> {
  /** A hall with several screens, and some who look in. */
  override maxClients = 40;
  override patchRate = 200;
  override maxMessagesPerSecond = 5;
  #stop: () => void = () => {};

  override onCreate(options: { code?: string }): void {
    const live = liveSessions.get(options.code ?? '');
    if (!live?.host.state) throw new ServerError(404, 'session/unknown');
    void this.setPrivate(true);
    const { scenario } = live.host;
    this.state = new ProjectorState({ viewJson: JSON.stringify(projectorView(scenario, live.host.state)) });
    this.#stop = live.listen((state) => {
      this.state.viewJson = JSON.stringify(projectorView(scenario, state));
    });
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
}
