// The people of Blackout Thursday, in Tarn and Eastgate.
// Floor F3 (client/stage/art/sketches), data.
import { man, woman, type Sketches } from './sketch.ts';

export const BLACKOUT_THURSDAY: Sketches = {
  emeka: man('deep', 'round', ['cropped', '#26212b'], ['cardigan', '#6d7f8b', '#ffd98e'], {
    glasses: '#2b2b33',
    lanyard: '#1f7a8c',
    older: true,
    drop: 12,
  }),
  yusra: woman('tan', 'oval', ['ponytail', '#2e211f'], ['coat', '#5a4a78', '#f4b6c2'], { drop: 16 }),
  colm: man('pale', 'square', ['short', '#a8642f'], ['suit', '#3b4a5a', '#3d7c4f'], {
    beard: 'short',
    freckles: true,
    drop: 4,
  }),
  halima: woman('brown', 'round', ['hijab', '#9b2d4f'], ['cardigan', '#5a4a78', '#f4d9a0'], {
    older: true,
    lips: '#8a3a44',
    drop: 26,
  }),
  kenji: man('light', 'square', ['parting', '#26212b'], ['cardigan', '#c8573a', '#f7f0e0'], {
    glasses: '#2b2b33',
    drop: 10,
  }),
  kit: man('olive', 'oval', ['quiff', '#5b3a29'], ['rollneck', '#2b3a67'], { drop: 8 }),
  abel: man('pale', 'long', ['bald', '#d3cec8'], ['cardigan', '#8a5a44', '#bfe3ea'], {
    beard: 'moustache',
    glasses: '#7d3b2a',
    hearingAid: '#c8b08a',
    older: true,
    drop: 30,
  }),
  ilyas: man('tan', 'oval', ['parting', '#8f8a88'], ['suit', '#14606e', '#9b2d4f'], {
    glasses: '#2b2b33',
    older: true,
    drop: 6,
  }),
  gerrit: man('pale', 'round', ['receding', '#d3cec8'], ['jumper', '#3d7c4f'], {
    beard: 'full',
    older: true,
    width: 1.05,
    drop: 14,
  }),
  marguerite: woman('light', 'oval', ['pixie', '#b3aeaa'], ['suit', '#2b3a45', '#c8573a'], {
    earrings: '#f7f0e0',
    lips: '#9d3f4e',
    older: true,
    drop: 18,
  }),
  priya: woman('tan', 'oval', ['long', '#26212b'], ['jumper', '#e0a63f'], {
    wheelchair: '#55636d',
    lips: '#a5484a',
    drop: 40,
  }),
};
