// The built client: hashed assets for a year, compressed at build time; solo's worker; the page for every other path. F3.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Application } from 'express';
import sirv from 'sirv';

const YEAR_S = 31_536_000;

export function addPages(app: Application, folder: string): void {
  if (!existsSync(folder)) return;
  const page = resolve(folder, 'index.html');
  const assets = resolve(folder, 'assets');
  const worker = resolve(folder, 'sw.js');
  app.use('/assets', sirv(assets, { brotli: true, gzip: true, immutable: true, maxAge: YEAR_S, etag: true }));
  app.use('/assets', (_request, response) => void response.status(404).end());
  app.get('/sw.js', (_request, response) => {
    response.set('cache-control', 'no-cache').sendFile(worker);
  });
  app.get('/{*path}', (request, response, next) => {
    if (request.path.startsWith('/matchmake')) return next();
    response.set('cache-control', 'no-cache').sendFile(page);
  });
}
