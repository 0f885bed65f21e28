// The people of The Matching List, in Norrhaven.
// Floor F3 (client/stage/art/sketches), data.
import { man, woman, type Sketches } from './sketch.ts';

export const MATCHING_LIST: Sketches = {
  ingrid: woman('brown', 'oval', ['afro', '#3a2a26'], ['coat', '#3d7c4f', '#f7f0e0'], {
    earrings: '#e9b44c',
    older: true,
    drop: 8,
  }),
  leo: man('olive', 'oval', ['curls', '#3a2a24'], ['shirt', '#c8573a'], { drop: 10 }),
  wanda: woman('fair', 'round', ['ponytail', '#a8642f'], ['jumper', '#6d7f8b'], {
    lanyard: '#9b2d4f',
    freckles: true,
    older: true,
    drop: 22,
  }),
  yara: woman('olive', 'oval', ['hijab', '#5a4a78'], ['jumper', '#bfe0dc'], {
    headset: '#3a2338',
    lips: '#a5484a',
    drop: 24,
  }),
  anselm: man('light', 'long', ['fringe', '#26212b'], ['jumper', '#1f5f6b'], { glasses: '#2b2b33', drop: 2 }),
  femi: man('deep', 'round', ['bald', '#b3aeaa'], ['cardigan', '#e0a63f', '#f7f0e0'], {
    beard: 'full',
    glasses: '#e9b44c',
    older: true,
    width: 1.04,
    drop: 16,
  }),
  hilde: woman('pale', 'long', ['bun', '#d3cec8'], ['cardigan', '#c8573a', '#bfe3ea'], {
    hearingAid: '#14606e',
    older: true,
    drop: 12,
  }),
  selam: woman('brown', 'long', ['braid', '#26212b'], ['dress', '#e0a63f', '#fdf1dc'], {
    earrings: '#e4572e',
    drop: 20,
  }),
  graham: man('dark', 'square', ['cropped', '#4a4340'], ['suit', '#6d7f8b', '#14606e'], {
    beard: 'moustache',
    older: true,
    width: 1.05,
    drop: 0,
  }),
  nora: woman('pale', 'oval', ['wavy', '#a8642f'], ['blazer', '#2f6a4f', '#f7f0e0'], {
    freckles: true,
    lanyard: '#c8573a',
    drop: 14,
  }),
};
