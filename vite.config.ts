import { defineConfig } from 'vite';

const server = `http://127.0.0.1:${process.env['PORT'] ?? '2567'}`;

export default defineConfig({
  root: 'client',
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rollupOptions: { output: { entryFileNames: 'assets/entry-[hash].js' } },
  },
  server: {
    port: 5173,
    proxy: { '/api': server, '/healthz': server, '/room': { target: server, ws: true } },
  },
});
