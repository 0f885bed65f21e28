// Package worker: unpacks and checks a package on a thread of its own, so that no workshop waits for it. F3.
import { parentPort, workerData } from 'node:worker_threads';
import { checkScenario, unpackScenario } from '../authoring/index.ts';
import type { PackageVerdict } from './package-check.ts';

function verdict(bytes: Uint8Array): PackageVerdict {
  const opened = unpackScenario(bytes);
  if (!opened.ok) return { ok: false, error: opened.error };
  const { findings } = checkScenario(opened.value.source);
  return { ok: true, value: { ...opened.value, findings } };
}

parentPort?.postMessage(verdict(workerData as Uint8Array));
