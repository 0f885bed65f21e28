// The people of Ask Alma, in Port Calder.
// Floor F3 (client/stage/art/sketches), data.
import { man, woman, type Sketches } from './sketch.ts';

export const ASK_ALMA: Sketches = {
  beatriz: woman('olive', 'oval', ['bob', '#b3aeaa'], ['blazer', '#9b2d4f', '#f7f0e0'], {
    older: true,
    earrings: '#e9b44c',
    lips: '#a83a44',
    drop: 10,
  }),
  anders: man('brown', 'square', ['cropped', '#26212b'], ['suit', '#2b3a67', '#e0a63f'], {
    beard: 'short',
    drop: 2,
  }),
  nadia: woman('tan', 'long', ['long', '#2b211f'], ['cardigan', '#1f5f6b', '#f4d9a0'], {
    headset: '#2b3a45',
    lips: '#a5484a',
    drop: 14,
  }),
  gunnar: man('pale', 'square', ['bald', '#b3aeaa'], ['jumper', '#8a5a44'], {
    width: 1.07,
    beard: 'full',
    older: true,
    drop: 6,
  }),
  ines: woman('dark', 'oval', ['afro', '#2b211f'], ['hoodie', '#e0a63f'], {
    glasses: '#f3e3c0',
    drop: 22,
  }),
  joyce: woman('deep', 'oval', ['headwrap', '#1f7a8c'], ['jumper', '#c8573a'], {
    earrings: '#e9b44c',
    lips: '#6e2530',
    drop: 18,
  }),
  tobias: man('dark', 'long', ['curls', '#2a1f1d'], ['blazer', '#5a4a78', '#f7f0e0'], {
    glasses: '#2b2b33',
    beard: 'goatee',
    drop: 0,
  }),
  odile: woman('fair', 'round', ['pixie', '#d3cec8'], ['cardigan', '#3d7c4f', '#f7f0e0'], {
    glasses: '#7d3b2a',
    hearingAid: '#e9b44c',
    older: true,
    drop: 28,
  }),
  hoa: woman('light', 'round', ['bun', '#8f8a88'], ['cardigan', '#9b2d4f', '#bfe3ea'], {
    older: true,
    drop: 34,
  }),
};
