// The named people of the stories: hand-set traits over the look their name would give them.
// Floor F3 (client/stage/art), data.
import { lookFromId, type Look, type Presentation } from './look.ts';

type Sketch = readonly [Presentation, Partial<Look>];

const PEOPLE: Readonly<Record<string, Sketch>> = {
  dara: [
    'woman',
    {
      skin: '#e8b78f',
      face: 'oval',
      width: 0.98,
      drop: 8,
      hair: 'bob',
      hairColour: '#6b3a2c',
      top: 'blazer',
      topColour: '#8c2f45',
      accent: '#f7f0e0',
      older: true,
      earrings: '#e9b44c',
      lips: '#a83a44',
      nose: 0,
    },
  ],
  joon: [
    'man',
    {
      skin: '#f0cba4',
      face: 'oval',
      width: 0.96,
      drop: 12,
      hair: 'fringe',
      hairColour: '#26212b',
      top: 'shirt',
      topColour: '#7fb7be',
      lanyard: '#e4572e',
      older: false,
      nose: 1,
    },
  ],
  tomas: [
    'man',
    {
      skin: '#e6b48c',
      face: 'square',
      width: 1.04,
      drop: 0,
      hair: 'parting',
      hairColour: '#a39d98',
      top: 'suit',
      topColour: '#3b4a5a',
      accent: '#c8573a',
      glasses: '#2b2b33',
      older: true,
      nose: 2,
    },
  ],
  rosa: [
    'woman',
    {
      skin: '#c98f63',
      face: 'round',
      width: 1.05,
      drop: 30,
      hair: 'curly',
      hairColour: '#4a2f28',
      top: 'cardigan',
      topColour: '#1f7a8c',
      accent: '#f4d9a0',
      older: true,
      earrings: '#e4572e',
      lips: '#a83a44',
      nose: 1,
    },
  ],
  ilse: [
    'woman',
    {
      skin: '#f5d3b6',
      face: 'long',
      width: 0.95,
      drop: 4,
      hair: 'pixie',
      hairColour: '#c99a52',
      top: 'rollneck',
      topColour: '#2b3a67',
      glasses: '#c8573a',
      older: false,
      freckles: true,
      nose: 0,
    },
  ],
  pavel: [
    'man',
    {
      skin: '#efc29c',
      face: 'oval',
      width: 1,
      drop: 2,
      hair: 'quiff',
      hairColour: '#7d4a2c',
      top: 'blazer',
      topColour: '#14606e',
      accent: '#ffffff',
      beard: 'short',
      older: false,
      lanyard: '#e9b44c',
      nose: 2,
    },
  ],
  osei: [
    'woman',
    {
      skin: '#6b4230',
      face: 'round',
      width: 1.02,
      drop: 32,
      hair: 'headwrap',
      hairColour: '#d98a2b',
      top: 'dress',
      topColour: '#7a3350',
      accent: '#f1c56a',
      older: true,
      earrings: '#e9b44c',
      lips: '#6e2530',
      nose: 1,
    },
  ],
  henrik: [
    'man',
    {
      skin: '#f2cdae',
      face: 'long',
      width: 0.95,
      drop: 0,
      hair: 'receding',
      hairColour: '#b08a5a',
      top: 'jumper',
      topColour: '#3d7c4f',
      glasses: '#2b2b33',
      beard: 'moustache',
      older: true,
      nose: 2,
    },
  ],
  nasrin: [
    'woman',
    {
      skin: '#d19a6c',
      face: 'oval',
      width: 1,
      drop: 14,
      hair: 'hijab',
      hairColour: '#1f7a8c',
      top: 'blazer',
      topColour: '#2b3a67',
      lanyard: '#e4572e',
      older: false,
      lips: '#a5484a',
      nose: 0,
    },
  ],
  helena: [
    'woman',
    {
      skin: '#f3cfb2',
      face: 'oval',
      width: 0.97,
      drop: 6,
      hair: 'bun',
      hairColour: '#c9c3bc',
      top: 'suit',
      topColour: '#4a4058',
      accent: '#e0a63f',
      older: true,
      glasses: '#5a4a78',
      lips: '#9d3f4e',
      nose: 2,
    },
  ],
  yusuf: [
    'man',
    {
      skin: '#a86d48',
      face: 'square',
      width: 1.04,
      drop: 6,
      hair: 'cropped',
      hairColour: '#2b211f',
      top: 'cardigan',
      topColour: '#b5632f',
      accent: '#f7f0e0',
      beard: 'full',
      older: false,
      nose: 1,
    },
  ],
  lwazi: [
    'man',
    {
      skin: '#59362a',
      face: 'oval',
      width: 0.95,
      drop: 16,
      hair: 'locs',
      hairColour: '#2a1f1d',
      top: 'hoodie',
      topColour: '#e0a63f',
      older: false,
      nose: 1,
    },
  ],
  yusra: [
    'woman',
    {
      skin: '#d6a074',
      face: 'oval',
      hair: 'ponytail',
      hairColour: '#2e211f',
      top: 'hoodie',
      topColour: '#5a4a78',
      older: false,
      nose: 0,
    },
  ],
  nadia: [
    'woman',
    {
      skin: '#c4875a',
      face: 'long',
      hair: 'long',
      hairColour: '#2b211f',
      top: 'blazer',
      topColour: '#1f5f6b',
      older: false,
      lips: '#a5484a',
    },
  ],
  anders: [
    'man',
    {
      skin: '#f4d0b0',
      face: 'square',
      hair: 'quiff',
      hairColour: '#c99a52',
      top: 'suit',
      topColour: '#2b3a67',
      accent: '#e0a63f',
      older: false,
    },
  ],
  leo: [
    'man',
    {
      skin: '#dba173',
      face: 'oval',
      hair: 'curly',
      hairColour: '#3a2a24',
      top: 'shirt',
      topColour: '#c8573a',
      older: false,
    },
  ],
  wanda: [
    'woman',
    {
      skin: '#eebd95',
      face: 'round',
      hair: 'ponytail',
      hairColour: '#a8642f',
      top: 'jumper',
      topColour: '#6d7f8b',
      older: false,
      freckles: true,
    },
  ],
  ingrid: [
    'woman',
    {
      skin: '#8d5a3c',
      face: 'oval',
      hair: 'afro',
      hairColour: '#3a2a26',
      top: 'blazer',
      topColour: '#3d7c4f',
      older: true,
      earrings: '#e9b44c',
    },
  ],
  gunnar: [
    'man',
    {
      skin: '#f4d0b0',
      face: 'square',
      width: 1.07,
      hair: 'bald',
      hairColour: '#b3aeaa',
      beard: 'full',
      top: 'jumper',
      topColour: '#1f5f6b',
      older: true,
    },
  ],
  selam: [
    'woman',
    {
      skin: '#8d5a3c',
      face: 'long',
      hair: 'braid',
      hairColour: '#26212b',
      top: 'cardigan',
      topColour: '#e0a63f',
      older: false,
    },
  ],
  lund: [
    'woman',
    {
      skin: '#f4d0b0',
      face: 'oval',
      hair: 'wavy',
      hairColour: '#c99a52',
      top: 'blazer',
      topColour: '#c8573a',
      older: true,
      earrings: '#bfe3ea',
      lips: '#b0454a',
    },
  ],
  emeka: [
    'man',
    {
      skin: '#59362a',
      face: 'round',
      hair: 'cropped',
      hairColour: '#26212b',
      top: 'jumper',
      topColour: '#6d7f8b',
      older: true,
      glasses: '#2b2b33',
    },
  ],
  halima: [
    'woman',
    {
      skin: '#9a6240',
      face: 'round',
      hair: 'hijab',
      hairColour: '#9b2d4f',
      top: 'cardigan',
      topColour: '#5a4a78',
      older: true,
    },
  ],
  noor: [
    'woman',
    {
      skin: '#c4875a',
      face: 'oval',
      hair: 'hijab',
      hairColour: '#e0a63f',
      top: 'shirt',
      topColour: '#2b3a67',
      older: false,
      glasses: '#2b2b33',
    },
  ],
  falk: [
    'woman',
    {
      skin: '#f0cba4',
      face: 'long',
      hair: 'bob',
      hairColour: '#26212b',
      top: 'blazer',
      topColour: '#4a4058',
      older: true,
    },
  ],
  brandt: [
    'man',
    {
      skin: '#59362a',
      face: 'oval',
      hair: 'receding',
      hairColour: '#b3aeaa',
      top: 'cardigan',
      topColour: '#3d7c4f',
      glasses: '#7d3b2a',
      older: true,
      beard: 'short',
    },
  ],
  kenji: [
    'man',
    {
      skin: '#f0cba4',
      face: 'square',
      hair: 'parting',
      hairColour: '#26212b',
      top: 'suit',
      topColour: '#3b4a5a',
      older: false,
    },
  ],
  hoa: [
    'woman',
    {
      skin: '#eebd95',
      face: 'round',
      hair: 'bun',
      hairColour: '#8f8a88',
      top: 'cardigan',
      topColour: '#9b2d4f',
      older: true,
    },
  ],
  lindholm: [
    'woman',
    {
      skin: '#f4d0b0',
      face: 'oval',
      hair: 'pixie',
      hairColour: '#d3cec8',
      top: 'rollneck',
      topColour: '#1f5f6b',
      older: true,
      glasses: '#14606e',
    },
  ],
  joyce: [
    'woman',
    {
      skin: '#744730',
      face: 'oval',
      hair: 'headwrap',
      hairColour: '#1f7a8c',
      top: 'jumper',
      topColour: '#c8573a',
      older: false,
    },
  ],
  priya: [
    'woman',
    {
      skin: '#b57a4e',
      face: 'oval',
      hair: 'long',
      hairColour: '#26212b',
      top: 'jumper',
      topColour: '#e0a63f',
      older: false,
    },
  ],
  graham: [
    'man',
    {
      skin: '#744730',
      face: 'square',
      hair: 'bald',
      hairColour: '#4a4340',
      top: 'suit',
      topColour: '#6d7f8b',
      accent: '#14606e',
      older: true,
    },
  ],
  amara: [
    'woman',
    {
      skin: '#744730',
      face: 'oval',
      hair: 'locs',
      hairColour: '#3a2a24',
      top: 'shirt',
      topColour: '#3d7c4f',
      older: false,
    },
  ],
  bashir: [
    'man',
    {
      skin: '#c4875a',
      face: 'long',
      hair: 'short',
      hairColour: '#8f8a88',
      top: 'jumper',
      topColour: '#8a5a44',
      beard: 'full',
      older: true,
    },
  ],
  kit: [
    'man',
    {
      skin: '#eebd95',
      face: 'oval',
      hair: 'wavy',
      hairColour: '#7d3b2a',
      top: 'rollneck',
      topColour: '#2b3a67',
      older: false,
    },
  ],
};

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
