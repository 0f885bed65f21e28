// Door of sim/story. F0.
export * from './beat.ts';
export { openStory, takeOption } from './open.ts';
export { sumChanges } from './indicators.ts';
