// caseroom export: a scenario as one .caseroom file, checked first. F3.
import { writeFileSync } from 'node:fs';
import { checkScenario, isUnsigned, packScenario, PLAYS } from '../../authoring/index.ts';
import { readFolder } from '../folder.ts';
import { progress } from '../progress.ts';

type Wish = {
  readonly out?: string | undefined;
  readonly licence?: string | undefined;
  readonly json: boolean;
};

/** Exit code: 1 when the scenario has errors, nothing of its licence, or nobody’s name in its credits. */
export function exportPackage(folder: string, { out, licence, json }: Wish): number {
  const source = readFolder(folder);
  const { findings } = checkScenario(source, PLAYS, progress('Checking'));
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    console.error(
      `${errors.length === 1 ? 'One error stands' : `${errors.length} errors stand`} in the way. See: npm run caseroom -- check ${folder}`,
    );
    return 1;
  }
  const packed = packScenario(source, { licence });
  if (!packed.ok) {
    console.error(
      packed.error.code === 'package/no-licence'
        ? 'Say under what licence others may use it: write “# licence: CC BY 4.0” in the first lines of story.ink, or add --licence "CC BY 4.0".'
        : `It cannot be packed: ${packed.error.code} ${packed.error.file}`,
    );
    return 1;
  }
  const { bytes, manifest } = packed.value;
  if (isUnsigned(manifest)) {
    console.error(
      `Its credits still say “${manifest.credits}”. Write who made it after “# credits:” in the first lines of story.ink.`,
    );
    return 1;
  }
  const path = out ?? `${source.slug}.caseroom`;
  writeFileSync(path, bytes);
  console.log(
    json
      ? JSON.stringify({ path, bytes: bytes.length, ...manifest }, null, 2)
      : `Wrote ${path}: ${manifest.title}, ${Math.ceil(bytes.length / 1024)} KiB, ${manifest.licence}. Others add it at /facilitate, “Add a scenario from a file”.`,
  );
  return 0;
}
