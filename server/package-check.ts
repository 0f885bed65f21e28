// Package check: a package through the whole check, within time and memory. F3.
import type { Finding, Package, PackageFault } from '../authoring/index.ts';
import { err, type Result } from '../sim/kit/index.ts';
import { inWorker } from './in-worker.ts';

export type CheckedPackage = Package & { readonly findings: readonly Finding[] };
export type PackageVerdict = Result<
  CheckedPackage,
  PackageFault | { readonly code: 'package/too-slow'; readonly file: string }
>;

/** Never rejects: what takes too long or too much memory is refused as such. */
export const checkPackage = (bytes: Uint8Array): Promise<PackageVerdict> =>
  inWorker<PackageVerdict>('package-worker.ts', bytes, err({ code: 'package/too-slow', file: 'story.ink' }));
