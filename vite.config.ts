import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, defineConfig, type Manifest, type Plugin } from 'vite';

const target = `http://127.0.0.1:${process.env['PORT'] ?? '2567'}`;

/** Writes .br and .gz beside each asset, so that the server has nothing to compress while people wait. */
function compressed(folder: string): Plugin {
  return {
    name: 'compressed-assets',
    apply: 'build',
    closeBundle() {
      for (const name of readdirSync(folder).filter((file) => /\.(js|css)$/.test(file))) {
        const bytes = readFileSync(join(folder, name));
        const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
        writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes, { params }));
        writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

/** Parts of solo's pages that a kept play never opens: a workshop's debrief, and the compiler of an Ink file. */
const NOT_KEPT = ['debrief/phone-debrief.tsx', 'solo/open-ink.tsx'];

/** Files that solo needs without a server: the entry, solo's page with all it loads later, and the course with the own map of its plays. */
function soloFiles(manifest: Manifest): readonly string[] {
  const files = new Set<string>();
  const visited = new Set<string>();
  const visit = (key: string, loadsLater: boolean): void => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`no ${key} in the build: see soloFiles in vite.config.ts`);
    if (visited.has(key) || NOT_KEPT.includes(key)) return;
    visited.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    for (const part of chunk.imports ?? []) if (part !== 'index.html') visit(part, loadsLater);
    for (const part of loadsLater ? (chunk.dynamicImports ?? []) : []) visit(part, true);
  };
  visit('index.html', false);
  visited.clear();
  visit('solo/solo-page.tsx', true);
  visit('course/course-page.tsx', true);
  return [...files].sort();
}

/** Builds solo's worker, which knows by name what it keeps, into sw.js. */
function soloWorker(): Plugin {
  let outDir = '';
  return {
    name: 'solo-worker',
    apply: 'build',
    configResolved: ({ root, build: { outDir: folder } }) => void (outDir = join(root, folder)),
    async writeBundle() {
      const read = (name: string) => readFileSync(join(outDir, name));
      const files = soloFiles(JSON.parse(read('.vite/manifest.json').toString()) as Manifest);
      // Read by size-limit.
      writeFileSync(join(outDir, '.vite/kept.json'), JSON.stringify(files));
      const sha256 = createHash('sha256').update(read('index.html')).digest('base64');
      const kept = [
        // By its hash: a page that a newer server gives meanwhile would ask for files that are not among these.
        { url: '/index.html', revision: sha256, integrity: `sha256-${sha256}` },
        ...files.map((file) => ({ url: `/${file}`, revision: null })),
      ];
      await build({
        configFile: false,
        root: 'client',
        logLevel: 'warn',
        define: { KEPT_FILES: JSON.stringify(kept) },
        build: {
          outDir,
          emptyOutDir: false,
          target: 'es2022',
          rollupOptions: {
            input: 'client/offline/worker.ts',
            output: { format: 'iife', entryFileNames: 'sw.js' },
          },
        },
      });
    },
  };
}

export default defineConfig({
  root: 'client',
  plugins: [compressed(join(import.meta.dirname, 'dist/assets')), soloWorker()],
  // In a browser's build it asks the page what an entity means; a worker has no page, and a table knows as well.
  resolve: {
    alias: {
      'decode-named-character-reference': join(
        import.meta.dirname,
        'node_modules/decode-named-character-reference/index.js',
      ),
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rollupOptions: {
      output: { entryFileNames: 'assets/entry-[hash].js' },
      // How long our own compressing takes is nothing that a person who starts the server needs.
      checks: { pluginTimings: false },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': target,
      '/healthz': target,
      // A room's socket is at /<process>/<room>; an ordinary page request of that shape stays with vite.
      '^/[\\w-]+/[\\w-]+(\\?|$)': {
        target,
        ws: true,
        bypass: (request, response) => (response ? request.url : undefined),
      },
    },
  },
});
