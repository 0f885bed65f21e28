// Catalogues on the server: its own, and those of others, which the server fetches and never this browser. F3.
import type { Catalogue, CatalogueDoor, CatalogueLook } from '../../protocol/catalogue.ts';
import { ask } from './api.ts';
import { askWithDoor, type AddedPackage } from './packages.ts';

export const fetchCatalogue = () => ask<Catalogue>('/api/catalogue');
/** `passphrase`: the server has one. */
export const fetchDoors = () =>
  ask<{ catalogues: readonly CatalogueDoor[]; passphrase: boolean }>('/api/catalogues');
export const lookInto = (at: number, passphrase: string) =>
  askWithDoor<CatalogueLook>(`/api/catalogues/${at}/look`, { method: 'POST' }, passphrase);
export const importFrom = (
  at: number,
  { slug, sha256 }: { readonly slug: string; readonly sha256: string },
  passphrase: string,
) =>
  askWithDoor<AddedPackage>(
    `/api/catalogues/${at}/import`,
    { method: 'POST', body: JSON.stringify({ slug, sha256 }) },
    passphrase,
  );
