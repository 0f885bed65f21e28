// Imported session: one that was played elsewhere. F3. Its scenario came with it, and is kept by a digest of its own.
import { hashSecret } from './secret.ts';
import type { SessionRow } from './stores/sqlite-store.ts';

const PREFIX = 'import-';

/**
 * A scenario's own digest is short and easily met on purpose; under it a file could slip its scenario into the sessions
 * that are made here. Under this one it meets nobody's but its own.
 */
export const importedDigest = (scenarioJson: string): string => PREFIX + hashSecret(scenarioJson);

export const isImported = ({ digest }: Pick<SessionRow, 'digest'>): boolean => digest.startsWith(PREFIX);
