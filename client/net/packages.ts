// Packages on the server: added and taken away. F3.
import type { Finding, Manifest } from '../../authoring/index.ts';
import { err, ok, type Result } from '../../sim/kit/index.ts';
import type { ScenarioCard } from '../../sim/scenario/scenario.ts';

export type AddedPackage = {
  /** False when it was here already. */
  readonly isNew: boolean;
  readonly manifest: Manifest;
  readonly card: ScenarioCard;
  readonly findings: readonly Finding[];
};
export type PackageRefusal = {
  readonly code: string;
  readonly file?: string;
  readonly findings?: readonly Finding[];
};

/** Asks for what only the server's owner may; the passphrase goes along where there is one. */
export async function askWithDoor<T>(
  path: string,
  request: RequestInit,
  passphrase: string,
): Promise<Result<T, PackageRefusal>> {
  try {
    const answer = await fetch(path, {
      ...request,
      headers: {
        'content-type': typeof request.body === 'string' ? 'application/json' : 'application/octet-stream',
        ...(passphrase === '' ? {} : { authorization: `Bearer ${passphrase}` }),
      },
    });
    const said = (await answer.json()) as T & { readonly error?: PackageRefusal };
    return answer.ok ? ok(said) : err(said.error ?? { code: 'http/server' });
  } catch {
    return err({ code: 'net/offline' });
  }
}

export const addPackage = (file: Blob, passphrase: string) =>
  askWithDoor<AddedPackage>('/api/packages', { method: 'POST', body: file }, passphrase);
export const removePackage = (slug: string, passphrase: string) =>
  askWithDoor<{ readonly removed: string }>(
    `/api/packages/${encodeURIComponent(slug)}`,
    { method: 'DELETE' },
    passphrase,
  );
