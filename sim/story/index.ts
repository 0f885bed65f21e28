// Door of sim/story. F0.
export * from './beat.ts';
export { openStory, takeOption } from './open.ts';
export { sumChanges } from './indicators.ts';
export { makePlayer, type Play, type PlayFault, type PlayWish } from './player.ts';
