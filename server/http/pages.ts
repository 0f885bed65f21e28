// The built client: hashed assets for a year, the page for every other path. F3.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import express, { type Application } from 'express';

export function addPages(app: Application, folder: string): void {
  const page = resolve(folder, 'index.html');
  app.use(
    '/assets',
    express.static(resolve(folder, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false }),
  );
  app.use(express.static(folder, { index: false, maxAge: 0 }));
  app.get('/{*path}', (request, response, next) => {
    if (request.path.startsWith('/matchmake') || !existsSync(page)) return next();
    response.set('cache-control', 'no-cache').sendFile(page);
  });
}
