// Door of sim/kit. F0.
export * from './result.ts';
export * from './id.ts';
export * from './hash.ts';
export * from './dice.ts';
