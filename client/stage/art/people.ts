// The named people of the stories: hand-set traits over the look their name would give them.
// Floor F3 (client/stage/art), data.
import { lookFromId, type Look, type Presentation } from './look.ts';
import { MINISTRY_PEOPLE, type Sketch } from './sketches/ministry.ts';
import { TOWN_PEOPLE } from './sketches/town.ts';

const PEOPLE: Readonly<Record<string, Sketch>> = { ...MINISTRY_PEOPLE, ...TOWN_PEOPLE };

/** People known only by how they present; the rest of the look comes from their name. */
const WOMEN =
  'odile ines beatriz marta celia mirela hilde ana nora yara mila marguerite lam joan ife hana roth kowal'.split(
    ' ',
  );
const MEN = 'anselm femi colm tobias gerrit abel viktor jonas ilyas dmitri dawit oyelaran castell'.split(' ');

export const NAMED_PEOPLE: readonly string[] = Object.keys(PEOPLE);

const drawn = new Map<string, Look>();

export function lookOf(personId: string): Look {
  const id = personId.trim().toLowerCase();
  const known = drawn.get(id);
  if (known !== undefined) return known;
  const sketch = Object.hasOwn(PEOPLE, id) ? PEOPLE[id] : undefined;
  const look =
    sketch === undefined
      ? lookFromId(id, presentationOf(id))
      : { ...bare(lookFromId(id, sketch[0])), ...sketch[1] };
  drawn.set(id, look);
  return look;
}

function presentationOf(id: string): Presentation | undefined {
  return WOMEN.includes(id) ? 'woman' : MEN.includes(id) ? 'man' : undefined;
}

/** A sketched person wears only what the sketch says: no chance beard or glasses. */
function bare(look: Look): Look {
  const {
    lips: _lips,
    beard: _beard,
    glasses: _glasses,
    earrings: _earrings,
    lanyard: _lanyard,
    freckles: _freckles,
    ...rest
  } = look;
  return rest;
}
