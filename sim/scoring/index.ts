// Door of sim/scoring. F0.
export * from './evidence.ts';
export * from './profile.ts';
export * from './gather-evidence.ts';
export * from './calibration.ts';
