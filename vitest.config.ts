import { defineConfig } from 'vitest/config';

const project = (name: string, folders: string) => ({
  extends: true as const,
  test: { name, include: [`tests/${folders}/**/*.test.{ts,tsx}`] },
});

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 30_000,
    projects: [
      project('unit', '{sim,host,protocol,reports,client,architecture}'),
      project('authoring', 'authoring'),
      project('transcripts', 'transcripts'),
      project('integration', '{server,conformance,cli}'),
    ],
  },
});
