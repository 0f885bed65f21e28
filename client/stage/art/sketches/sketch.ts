// The shorthand in which the people of a story are described: a line or two each.
// Floor F3 (client/stage/art/sketches), pure.
import type { Top } from '../clothes.ts';
import type { FaceShape } from '../face.ts';
import type { HairStyle } from '../hair.ts';
import type { Look, Presentation } from '../look.ts';

export type Sketch = readonly [Presentation, Partial<Look>];
export type Sketches = Readonly<Record<string, Sketch>>;

export const SKIN = {
  pale: '#f4d0b0',
  light: '#f0cba4',
  fair: '#eebd95',
  olive: '#dba173',
  tan: '#c4875a',
  brown: '#9a6240',
  dark: '#744730',
  deep: '#59362a',
} as const;

type Hair = readonly [HairStyle, string];
type Wear = readonly [Top, string, accent?: string];

function person(as: Presentation) {
  return (
    skin: keyof typeof SKIN,
    face: FaceShape,
    [hair, hairColour]: Hair,
    [top, topColour, accent]: Wear,
    more: Partial<Look> = {},
  ): Sketch => [
    as,
    {
      skin: SKIN[skin],
      face,
      hair,
      hairColour,
      top,
      topColour,
      ...(accent === undefined ? {} : { accent }),
      older: false,
      ...more,
    },
  ];
}

export const woman = person('woman');
export const man = person('man');
