// The people of High Water, in Aldermere and the hills.
// Floor F3 (client/stage/art/sketches), data.
import { man, woman, type Sketches } from './sketch.ts';

export const HIGH_WATER: Sketches = {
  marta: woman('tan', 'round', ['braid', '#4a2f28'], ['vest', '#e0a63f', '#1f5f6b'], {
    older: true,
    drop: 24,
  }),
  dmitri: man('dark', 'oval', ['cropped', '#26212b'], ['hoodie', '#6d7f8b'], { glasses: '#14606e', drop: 6 }),
  celia: woman('olive', 'long', ['bob', '#3a2a24'], ['suit', '#4a4058', '#e0a63f'], {
    lips: '#9d3f4e',
    earrings: '#f7f0e0',
    drop: 8,
  }),
  ana: woman('fair', 'round', ['bun', '#d3cec8'], ['coat', '#8a5a44', '#bfe3ea'], { older: true, drop: 38 }),
  amara: woman('dark', 'oval', ['locs', '#3a2a24'], ['coat', '#f3efe4', '#7fb7be'], {
    lanyard: '#3d7c4f',
    drop: 10,
  }),
  hana: woman('light', 'oval', ['bob', '#26212b'], ['rollneck', '#c8573a'], { lips: '#b0454a', drop: 18 }),
  odile: woman('brown', 'long', ['bun', '#8f8a88'], ['blazer', '#2b3a67', '#f7f0e0'], {
    glasses: '#f3e3c0',
    older: true,
    drop: 6,
  }),
  noor: woman('tan', 'oval', ['hijab', '#e0a63f'], ['shirt', '#2b3a67'], { glasses: '#2b2b33', drop: 16 }),
  oyelaran: woman('deep', 'round', ['headwrap', '#9b2d4f'], ['suit', '#14606e', '#e9b44c'], {
    earrings: '#e9b44c',
    lips: '#6e2530',
    older: true,
    drop: 14,
  }),
  bashir: man('tan', 'long', ['short', '#8f8a88'], ['vest', '#c8573a', '#6b5a44'], {
    beard: 'full',
    older: true,
    drop: 0,
  }),
  jonas: man('pale', 'oval', ['curls', '#c99a52'], ['hoodie', '#3d7c4f'], { freckles: true, drop: 12 }),
  priya: woman('brown', 'round', ['wavy', '#3a2a24'], ['shirt', '#7fb7be'], {
    glasses: '#7d3b2a',
    earrings: '#e9b44c',
    drop: 24,
  }),
  viktor: man('light', 'square', ['short', '#26212b'], ['jumper', '#2b3a45'], {
    beard: 'goatee',
    wheelchair: '#c8573a',
    drop: 42,
  }),
};
