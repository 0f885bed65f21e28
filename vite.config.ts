import { defineConfig } from 'vite';

const target = `http://127.0.0.1:${process.env['PORT'] ?? '2567'}`;

export default defineConfig({
  root: 'client',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rollupOptions: { output: { entryFileNames: 'assets/entry-[hash].js' } },
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
