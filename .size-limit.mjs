// What a phone loads before the stage and the connection: the entry and every chunk it imports statically. And what
// solo keeps in a browser.
import { readFileSync } from 'node:fs';

const kept = JSON.parse(readFileSync('dist/.vite/kept.json', 'utf8'));
const chunks = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const loaded = new Set();
const visit = (key) => {
  if (loaded.has(key)) return;
  loaded.add(key);
  (chunks[key].imports ?? []).forEach(visit);
};
Object.keys(chunks)
  .filter((key) => chunks[key].isEntry)
  .forEach(visit);
const first = [...loaded].map((key) => chunks[key]);

export default [
  {
    name: 'entry scripts',
    path: first.map((chunk) => `dist/${chunk.file}`),
    limit: '60 KB',
    gzip: true,
  },
  {
    name: 'entry styles',
    path: first.flatMap((chunk) => chunk.css ?? []).map((file) => `dist/${file}`),
    limit: '20 KB',
    gzip: true,
  },
  { name: 'kept for solo', path: kept.map((file) => `dist/${file}`), limit: '700 KB', gzip: true },
  { name: 'worker of solo', path: 'dist/sw.js', limit: '10 KB', gzip: true },
];
