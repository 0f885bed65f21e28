// Door of sim/ballot. F0.
export * from './vote.ts';
export * from './tally.ts';
