// Package check: a package through the whole check, within time and memory. F3.
import { Worker } from 'node:worker_threads';
import type { Finding, Package, PackageFault } from '../authoring/index.ts';
import { err, type Result } from '../sim/kit/index.ts';

export type CheckedPackage = Package & { readonly findings: readonly Finding[] };
export type PackageVerdict = Result<
  CheckedPackage,
  PackageFault | { readonly code: 'package/too-slow'; readonly file: string }
>;

const LIMIT_MS = 20_000;
const MOST_MIB = 512;

/** Never rejects: what takes too long or too much memory is refused as such. */
export function checkPackage(bytes: Uint8Array): Promise<PackageVerdict> {
  return new Promise((done) => {
    const worker = new Worker(new URL('package-worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MIB },
    });
    const slow = (): void => end(err({ code: 'package/too-slow', file: 'story.ink' }));
    const timer = setTimeout(slow, LIMIT_MS);
    const end = (verdict: PackageVerdict): void => {
      clearTimeout(timer);
      void worker.terminate();
      done(verdict);
    };
    worker.once('message', end);
    worker.once('error', slow);
    worker.once('exit', slow);
  });
}
