// Door of sim/story. F0.
export * from './beat.ts';
export {
  EndlessStory,
  fault,
  guardStory,
  MAX_STEPS,
  openStory,
  openStoryAt,
  readVariables,
  start,
  takeOption,
} from './open.ts';
export { gatherBeat, tagValue, type ToldChoice, type ToldLine } from './gather.ts';
export { sumChanges } from './indicators.ts';
export { makePlayer, type Play, type PlayFault, type PlayWish } from './player.ts';
export { defaultPath } from './default-path.ts';
export { panelPages, type PanelPage } from './panel-pages.ts';
