// The people of Your Street, Your Vote, in Vellmar.
// Floor F3 (client/stage/art/sketches), data.
import { man, woman, type Sketches } from './sketch.ts';

export const YOUR_STREET: Sketches = {
  mirela: woman('olive', 'round', ['curls', '#d3cec8'], ['cardigan', '#1f7a8c', '#ffd98e'], {
    glasses: '#7d3b2a',
    older: true,
    drop: 36,
  }),
  lund: woman('brown', 'oval', ['wavy', '#3a2a26'], ['blazer', '#c8573a', '#f7f0e0'], {
    earrings: '#e9b44c',
    lips: '#8a2f3a',
    drop: 8,
  }),
  roth: woman('olive', 'long', ['hijab', '#3d7c4f'], ['suit', '#3b4a5a', '#e0a63f'], {
    glasses: '#2b2b33',
    older: true,
    drop: 10,
  }),
  lam: woman('light', 'oval', ['ponytail', '#26212b'], ['blazer', '#fdf6ea', '#7fb7be'], {
    lips: '#b0454a',
    drop: 12,
  }),
  ife: woman('deep', 'round', ['braid', '#2a1f1d'], ['hoodie', '#9b2d4f'], { glasses: '#e0a63f', drop: 20 }),
  castell: woman('fair', 'oval', ['pixie', '#3a2a24'], ['rollneck', '#5a4a78'], {
    lanyard: '#e9b44c',
    drop: 10,
  }),
  kowal: woman('pale', 'round', ['bob', '#7d3b2a'], ['cardigan', '#6d7f8b', '#f4b6c2'], {
    older: true,
    drop: 24,
  }),
  falk: woman('light', 'long', ['bob', '#26212b'], ['coat', '#4a4058', '#f7f0e0'], { older: true, drop: 6 }),
  brandt: man('deep', 'oval', ['receding', '#b3aeaa'], ['cardigan', '#3d7c4f', '#fdf1dc'], {
    beard: 'moustache',
    glasses: '#e9b44c',
    older: true,
    drop: 8,
  }),
  lindholm: woman('pale', 'oval', ['bun', '#d3cec8'], ['rollneck', '#1f5f6b'], {
    earrings: '#f7f0e0',
    lips: '#b0454a',
    older: true,
    drop: 4,
  }),
  yusuf: man('tan', 'oval', ['curls', '#26212b'], ['hoodie', '#2b3a67'], { drop: 6 }),
  mila: woman('fair', 'round', ['ponytail', '#5b3a29'], ['hoodie', '#7fb7be'], {
    freckles: true,
    young: true,
    drop: 30,
  }),
  dawit: man('dark', 'round', ['fringe', '#2a1f1d'], ['hoodie', '#e0a63f'], { young: true, drop: 36 }),
  joan: woman('dark', 'round', ['afro', '#8f8a88'], ['dress', '#5a4a78', '#f4d9a0'], {
    earrings: '#e9b44c',
    older: true,
    drop: 26,
  }),
};
