// Door of sim/debrief. F0.
export * from './debrief.ts';
export * from './room.ts';
export { foldDebrief, foldSeatDebrief } from './fold.ts';
export { POOL_MIN } from './pool.ts';
export { isLaidOpen, roomDebrief, type DebriefAudience } from './room-debrief.ts';
