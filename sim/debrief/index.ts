// Door of sim/debrief. F0.
export * from './debrief.ts';
export { foldDebrief, foldSeatDebrief } from './fold.ts';
