// The named people of the stories: hand-set traits over the look their name would give them.
// Floor F3 (client/stage/art), data.
import { lookFromId, type Look } from './look.ts';
import { ASK_ALMA } from './sketches/ask-alma.ts';
import { BLACKOUT_THURSDAY } from './sketches/blackout-thursday.ts';
import { FIRST_OF_THE_MONTH } from './sketches/first-of-the-month.ts';
import { HIGH_WATER } from './sketches/high-water.ts';
import { MATCHING_LIST } from './sketches/matching-list.ts';
import type { Sketch, Sketches } from './sketches/sketch.ts';
import { YOUR_STREET } from './sketches/your-street.ts';

/** By slug: two stories may each have somebody of the same name. */
const STORY_PEOPLE: Readonly<Record<string, Sketches>> = {
  'first-of-the-month': FIRST_OF_THE_MONTH,
  'ask-alma': ASK_ALMA,
  'blackout-thursday': BLACKOUT_THURSDAY,
  'high-water': HIGH_WATER,
  'matching-list': MATCHING_LIST,
  'your-street': YOUR_STREET,
};

/** Everybody who has been drawn, as `[story, person]`. */
export const NAMED_PEOPLE: readonly (readonly [string, string])[] = Object.entries(STORY_PEOPLE).flatMap(
  ([story, people]) => Object.keys(people).map((id) => [story, id] as const),
);

const drawn = new Map<string, Look>();

/** The story's own person; else anybody drawn by that name, so that a copy of a story keeps its people. */
export function lookOf(personId: string, story = ''): Look {
  const id = personId.trim().toLowerCase();
  const key = `${story}/${id}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const sketch = sketchOf(id, story);
  const look = sketch === undefined ? lookFromId(id) : { ...bare(lookFromId(id, sketch[0])), ...sketch[1] };
  drawn.set(key, look);
  return look;
}

function sketchOf(id: string, story: string): Sketch | undefined {
  const own = Object.hasOwn(STORY_PEOPLE, story) ? STORY_PEOPLE[story] : undefined;
  const people = [...(own === undefined ? [] : [own]), ...Object.values(STORY_PEOPLE)];
  return people.find((one) => Object.hasOwn(one, id))?.[id];
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
