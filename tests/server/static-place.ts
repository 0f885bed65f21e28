// A small web server on 127.0.0.1 for tests: hands out what it is given, and misbehaves where it is told to.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Reply = string | Uint8Array | ((response: ServerResponse) => void);

export class StaticPlace {
  readonly #replies = new Map<string, Reply>();
  readonly #server = createServer((request, response) => {
    const path = request.url ?? '';
    this.asked.push(path);
    const reply = this.#replies.get(path);
    if (typeof reply === 'function') return reply(response);
    response.statusCode = reply === undefined ? 404 : 200;
    response.end(reply ?? 'nothing here');
  });
  /** Paths, in the order they were asked for. */
  readonly asked: string[] = [];

  static async open(): Promise<StaticPlace> {
    const place = new StaticPlace();
    await new Promise<void>((done) => place.#server.listen(0, '127.0.0.1', done));
    return place;
  }

  set(path: string, reply: Reply): void {
    this.#replies.set(path, reply);
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  url(path: string): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
