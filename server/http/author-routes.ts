// HTTP routes of Studio: the author's folder. F3. Open only where `--author` was given, and then only on this machine,
// unless the server's passphrase comes with the request.
import express, { type Application, type Request } from 'express';
import { AuthorFileName, AuthorSlug, SaveFileBody } from '../../protocol/index.ts';
import type { AuthorFolder, AuthorRefusal } from '../author-folder.ts';
import { answer, HttpError, parse } from './answer.ts';
import { ownerDoor } from './owner-door.ts';

const STATUS: Readonly<Record<AuthorRefusal['code'], number>> = {
  'author/unknown': 404,
  'author/exists': 409,
  'author/conflict': 409,
  'author/outside': 400,
  'author/not-text': 400,
};

export function addAuthorRoutes(
  app: Application,
  {
    folder,
    passphraseHash,
  }: { readonly folder: AuthorFolder | null; readonly passphraseHash: string | null },
): void {
  const enter = ownerDoor(passphraseHash);
  const opened = (request: Request): AuthorFolder => {
    if (folder === null) throw new HttpError(404, { code: 'author/closed' });
    enter(request);
    return folder;
  };
  const refusedBy = (refusal: AuthorRefusal): HttpError => new HttpError(STATUS[refusal.code], refusal);
  const slugOf = (request: Request): string => {
    const slug = AuthorSlug.safeParse(request.params['slug']);
    if (!slug.success) throw new HttpError(400, { code: 'http/bad-request' });
    return slug.data;
  };

  app.use('/api/author', express.json({ limit: '4mb' }));
  app.get(
    '/api/author',
    answer(async (request) => ({ slugs: opened(request).slugs() })),
  );
  app.get(
    '/api/author/:slug',
    answer(async (request) => {
      const files = opened(request).files(slugOf(request));
      if (!files.ok) throw refusedBy(files.error);
      return { files: files.value };
    }),
  );
  app.post(
    '/api/author/:slug',
    answer(async (request) => {
      const made = opened(request).make(slugOf(request));
      if (!made.ok) throw refusedBy(made.error);
      return { slug: made.value };
    }),
  );
  app.put(
    '/api/author/:slug/{*name}',
    answer(async (request) => {
      const author = opened(request);
      const name = AuthorFileName.safeParse(([] as string[]).concat(request.params['name'] ?? []).join('/'));
      if (!name.success) throw new HttpError(400, { code: 'author/outside' });
      const { text, basedOn } = parse(SaveFileBody, request);
      const saved = author.save(slugOf(request), name.data, text, basedOn);
      if (!saved.ok) throw refusedBy(saved.error);
      return { version: saved.value.version };
    }),
  );
}
