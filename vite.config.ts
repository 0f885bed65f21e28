import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  root: 'client',
  plugins: [compressed(join(import.meta.dirname, 'dist/assets'))],
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
