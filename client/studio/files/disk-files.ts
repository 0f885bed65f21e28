// Disk files: the folder that the server was started with (`--author`). F3.
import { err, ok, type Result } from '../../../sim/kit/index.ts';
import type { FilesFault, StudioFile, StudioFiles } from './studio-files.ts';

const KEY = 'caseroom-author-passphrase';

export class DiskFiles implements StudioFiles {
  readonly place = 'disk';
  readonly #origin: string;

  /** `origin`: '' for this page's own server. */
  constructor(origin = '') {
    this.#origin = origin;
  }

  /** Kept until the tab is closed. */
  static setPassphrase(passphrase: string): void {
    sessionStorage.setItem(KEY, passphrase);
  }

  async list(): Promise<Result<readonly string[], FilesFault>> {
    const answer = await this.#ask<{ readonly slugs: readonly string[] }>('GET', '');
    return answer.ok ? ok(answer.value.slugs) : answer;
  }

  async read(slug: string): Promise<Result<readonly StudioFile[], FilesFault>> {
    const answer = await this.#ask<{ readonly files: readonly StudioFile[] }>('GET', `/${slug}`);
    return answer.ok ? ok(answer.value.files) : answer;
  }

  async save(
    slug: string,
    name: string,
    text: string,
    basedOn: string | null,
  ): Promise<Result<string, FilesFault>> {
    const answer = await this.#ask<{ readonly version: string }>('PUT', `/${slug}/${name}`, {
      text,
      basedOn,
    });
    return answer.ok ? ok(answer.value.version) : answer;
  }

  async make(slug: string): Promise<Result<string, FilesFault>> {
    const answer = await this.#ask<{ readonly slug: string }>('POST', `/${slug}`, {});
    return answer.ok ? ok(answer.value.slug) : answer;
  }

  async #ask<T>(method: string, path: string, body?: unknown): Promise<Result<T, FilesFault>> {
    const passphrase = globalThis.sessionStorage?.getItem(KEY);
    try {
      const answer = await fetch(`${this.#origin}/api/author${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(passphrase ? { authorization: `Bearer ${passphrase}` } : {}),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const said = (await answer.json()) as T & { readonly error?: FilesFault };
      return answer.ok ? ok(said) : err(said.error ?? { code: 'http/server' });
    } catch {
      return err({ code: 'net/offline' });
    }
  }
}
