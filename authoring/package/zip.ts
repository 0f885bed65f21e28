// Zip: text files in and out, with every limit checked before anything is unpacked. F1. The only importer of fflate.
import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { err, ok, type Result } from '../../sim/kit/index.ts';
import type { SourceFiles } from '../compile-ink.ts';

export const ZIP_FAULTS = [
  'package/not-a-zip',
  'package/too-big',
  'package/too-many-files',
  'package/huge-file',
  'package/path-escapes',
  'package/unknown-file',
  'package/duplicate',
  'package/not-text',
] as const;
export type ZipFault = { readonly code: (typeof ZIP_FAULTS)[number]; readonly file: string };

/** Bytes of the zip itself, of one file and of all files unpacked. */
export const MOST_ZIP_BYTES = 5 * 2 ** 20;
const MOST_FILE_BYTES = 2 * 2 ** 20;
const MOST_BYTES = 12 * 2 ** 20;
const MOST_FILES = 300;
/** Zip programs add these; they are left out without a word. */
const RUBBISH = /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/;
/** Names that mean a device on Windows. */
const DEVICE = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/i;
const SAFE =
  /^[A-Za-z0-9][A-Za-z0-9 _-]*(?:\.[A-Za-z0-9_-]+)*(?:\/[A-Za-z0-9][A-Za-z0-9 _-]*(?:\.[A-Za-z0-9_-]+)*)*$/;

class Refused extends Error {
  readonly fault: ZipFault;
  constructor(fault: ZipFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/**
 * Text files of a zip by name. `isKnown` tells which names belong; a single folder around all of them is taken off.
 * A size that the zip states wrongly does not help: no more than that is unpacked, and then the file ends early.
 */
export function readZip(
  bytes: Uint8Array,
  isKnown: (name: string) => boolean,
): Result<SourceFiles, ZipFault> {
  if (bytes.length > MOST_ZIP_BYTES) return err({ code: 'package/too-big', file: '' });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return err({ code: 'package/not-a-zip', file: '' });
  try {
    let [count, total] = [0, 0];
    const seen = new Set<string>();
    const accept = ({ name, originalSize, size }: UnzipFileInfo): boolean => {
      const refuse = (code: ZipFault['code']): never => {
        throw new Refused({ code, file: printable(name) });
      };
      if (++count > MOST_FILES) refuse('package/too-many-files');
      if (name.endsWith('/') && SAFE.test(name.slice(0, -1))) return false;
      if (RUBBISH.test(name)) return false;
      if (!SAFE.test(name) || DEVICE.test(name) || name.length > 160) refuse('package/path-escapes');
      if (seen.has(name.toLowerCase())) refuse('package/duplicate');
      seen.add(name.toLowerCase());
      if (originalSize > MOST_FILE_BYTES || size > MOST_FILE_BYTES) refuse('package/huge-file');
      total += originalSize;
      if (total > MOST_BYTES) refuse('package/too-big');
      return true;
    };
    const files = unwrapped(unzipSync(bytes, { filter: accept }));
    const read: Record<string, string> = {};
    for (const [name, content] of Object.entries(files)) {
      if (!isKnown(name)) return err({ code: 'package/unknown-file', file: name });
      const text = textOf(content);
      if (text === null) return err({ code: 'package/not-text', file: name });
      read[name] = text;
    }
    return ok(read);
  } catch (cause) {
    return err(cause instanceof Refused ? cause.fault : { code: 'package/not-a-zip', file: '' });
  }
}

/** The same files give the same bytes. */
export function writeZip(files: SourceFiles): Uint8Array {
  const names = Object.keys(files).sort();
  const entries = Object.fromEntries(names.map((name) => [name, strToU8(files[name] ?? '')]));
  return zipSync(entries, { level: 9, mtime: new Date('1980-01-01T12:00:00Z') });
}

/** Zips are often made of a folder: then every name begins with it. */
function unwrapped(files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> {
  const names = Object.keys(files);
  const [first = ''] = names;
  const folder = first.slice(0, first.indexOf('/') + 1);
  const isWrapped =
    folder !== '' &&
    names.every((name) => name.startsWith(folder)) &&
    names.some((name) => name === `${folder}story.ink`);
  if (!isWrapped) return files;
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name.slice(folder.length), content]),
  );
}

/** Null for bytes that are no UTF-8: then they do not come back as they were. */
function textOf(content: Uint8Array): string | null {
  const text = strFromU8(content);
  const again = strToU8(text);
  const isSame = again.length === content.length && again.every((byte, i) => byte === content[i]);
  return isSame && !text.includes('\0') ? text.replace(/^\uFEFF/, '') : null;
}

const printable = (name: string): string => name.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 80);
