// Door of authoring. F1.
export { compileScenario, compileStory, scenarioCard, type ScenarioSource } from './compile-scenario.ts';
export type { SourceFiles } from './compile-ink.ts';
