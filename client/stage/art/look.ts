// What one person looks like, and a lasting look for any name nobody has drawn: a hash of the id.
// Floor F3 (client/stage/art), pure.
import type { Top } from './clothes.ts';
import type { FaceShape } from './face.ts';
import type { HairStyle } from './hair.ts';

export type BeardStyle = 'full' | 'short' | 'goatee' | 'moustache';

export type Look = {
  readonly skin: string;
  readonly face: FaceShape;
  /** Width of the head, 1 = 168 units. Range 0.92–1.08. */
  readonly width: number;
  /** How much lower the person stands, in units of the 562 high drawing. Range 0–44. */
  readonly drop: number;
  readonly hair: HairStyle;
  readonly hairColour: string;
  readonly top: Top;
  readonly topColour: string;
  readonly accent: string;
  readonly nose: number;
  readonly older: boolean;
  readonly lashes: boolean;
  readonly lips?: string;
  readonly beard?: BeardStyle;
  readonly glasses?: string;
  readonly earrings?: string;
  readonly lanyard?: string;
  readonly freckles?: boolean;
  /** A child or somebody in their teens: smaller, rounder. */
  readonly young?: boolean;
  readonly headset?: string;
  readonly hearingAid?: string;
  /** Colour of the wheelchair's frame. */
  readonly wheelchair?: string;
};

export const SKINS = ['#f4d0b0', '#eebd95', '#dba173', '#c4875a', '#9a6240', '#744730', '#59362a'] as const;
export const NATURAL_HAIR = ['#26212b', '#3a2a24', '#5b3a29', '#7d3b2a', '#a8642f', '#c99a52'] as const;
export const GREYS = ['#8f8a88', '#b3aeaa', '#d3cec8'] as const;
export const CLOTH = [
  '#1f5f6b',
  '#2b3a67',
  '#e0a63f',
  '#9b2d4f',
  '#3d7c4f',
  '#c8573a',
  '#6d7f8b',
  '#5a4a78',
  '#7fb7be',
  '#8a5a44',
] as const;
export const TRIMS = ['#f7f0e0', '#ffd98e', '#e4572e', '#bfe3ea', '#f4b6c2', '#14606e'] as const;

const WOMEN_HAIR: readonly HairStyle[] = [
  'bob',
  'bun',
  'long',
  'curly',
  'ponytail',
  'wavy',
  'pixie',
  'braid',
  'afro',
  'hijab',
  'headwrap',
  'locs',
];
const MEN_HAIR: readonly HairStyle[] = [
  'short',
  'parting',
  'cropped',
  'fringe',
  'quiff',
  'bald',
  'receding',
  'curls',
  'locs',
];
const WOMEN_TOPS: readonly Top[] = ['blazer', 'jumper', 'cardigan', 'dress', 'shirt', 'rollneck'];
const MEN_TOPS: readonly Top[] = ['suit', 'shirt', 'jumper', 'hoodie', 'blazer', 'rollneck'];
const BEARDS: readonly BeardStyle[] = ['full', 'short', 'goatee', 'moustache'];

/** 32-bit FNV-1a with a final mix: small, stable across machines and releases. */
export function hashId(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** One trait of an id never moves another: each is hashed with its own name. */
function pick<T>(id: string, trait: string, from: readonly T[]): T {
  const value = from[hashId(`${trait}:${id}`) % from.length];
  if (value === undefined) throw new Error('pick from an empty list');
  return value;
}

function chance(id: string, trait: string, percent: number): boolean {
  return hashId(`${trait}:${id}`) % 100 < percent;
}

export type Presentation = 'woman' | 'man';

/** The same id always gets the same look. `as` fixes how the person presents; otherwise it is drawn too. */
export function lookFromId(id: string, as?: Presentation): Look {
  const presentation = as ?? pick<Presentation>(id, 'presentation', ['woman', 'man']);
  const woman = presentation === 'woman';
  const older = chance(id, 'older', 32);
  const skin = pick(id, 'skin', SKINS);
  const dark = skin === SKINS[4] || skin === SKINS[5] || skin === SKINS[6];
  const hair = fitHair(pick(id, 'hair', woman ? WOMEN_HAIR : MEN_HAIR), dark, woman);
  const wrapped = hair === 'hijab' || hair === 'headwrap';
  const natural = pick(id, 'hairColour', dark ? NATURAL_HAIR.slice(0, 2) : NATURAL_HAIR);
  const hairColour = wrapped ? pick(id, 'wrap', CLOTH) : older ? pick(id, 'grey', GREYS) : natural;
  return {
    skin,
    face: pick(
      id,
      'face',
      woman ? (['oval', 'round', 'long'] as const) : (['oval', 'square', 'long', 'round'] as const),
    ),
    width: 0.94 + (hashId(`width:${id}`) % 13) / 100,
    drop: hashId(`drop:${id}`) % 34,
    hair,
    hairColour,
    top: pick(id, 'top', woman ? WOMEN_TOPS : MEN_TOPS),
    topColour: pick(id, 'topColour', CLOTH),
    accent: pick(id, 'accent', TRIMS),
    nose: hashId(`nose:${id}`) % 3,
    older,
    lashes: woman,
    ...(woman && chance(id, 'lips', 55) ? { lips: dark ? '#7c2b34' : '#b0454a' } : {}),
    ...(!woman && chance(id, 'bearded', 45) ? { beard: pick(id, 'beard', BEARDS) } : {}),
    ...(chance(id, 'glassed', 30) ? { glasses: pick(id, 'glasses', ['#2b2b33', '#7d3b2a', '#14606e']) } : {}),
    ...(woman && !wrapped && chance(id, 'earringed', 45) ? { earrings: '#e9b44c' } : {}),
    ...(chance(id, 'badged', 25) ? { lanyard: pick(id, 'lanyard', ['#e4572e', '#1f7a8c', '#e9b44c']) } : {}),
    ...(!dark && chance(id, 'freckled', 15) ? { freckles: true } : {}),
  };
}

function fitHair(style: HairStyle, dark: boolean, woman: boolean): HairStyle {
  if (!dark && (style === 'afro' || style === 'locs' || style === 'headwrap'))
    return woman ? 'wavy' : 'quiff';
  if (dark && (style === 'long' || style === 'fringe' || style === 'parting'))
    return woman ? 'braid' : 'cropped';
  return style;
}
