// Door of sim/scenario. F0.
export * from './competency.ts';
export * from './scenario.ts';
export * from './rubric.ts';
export type { CompetencyReach, Reach, ReachByCut } from './reach.ts';
export * from './parse-rubric.ts';
export * from './panel.ts';
export * from './parse-panel.ts';
export * from './deal.ts';
export { digestOf } from './digest.ts';
export { withKeysOf } from './rescore.ts';
export { inLanguage, languagesOf } from './localise.ts';
export { slipWords } from './yaml-slips.ts';
export { isScenarioFile, SCENARIO_FILE, SLUG } from './scenario-file.ts';
