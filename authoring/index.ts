// Door of authoring. F1.
export { compileScenario, compileStory, scenarioCard, type ScenarioSource } from './compile-scenario.ts';
export { PANEL } from './check-panel.ts';
export type { SourceFiles } from './compile-ink.ts';
export { checkScenario, PLAYS, RULES, type CheckReport } from './check/check.ts';
export type { Finding } from './check/rule.ts';
export { withIds } from './ids.ts';
export type { Sample } from './explore/sample.ts';
export { survey } from './explore/survey.ts';
export { reachOf } from './explore/reach.ts';
export { heatOfLines, type LineHeat } from './check/line-heat.ts';
export { knotsOf, type Knot } from './edit/knots.ts';
export { withRationale, withWeight } from './edit/rubric-edit.ts';
export { readZip, writeZip, type ZipFault } from './package/zip.ts';
export { listingOf, type Listing } from './package/listing.ts';
export {
  isUnsigned,
  unsignedPlace,
  packScenario,
  unpackScenario,
  type Manifest,
  type Package,
  type PackageFault,
} from './package/package.ts';
export {
  extractLocale,
  localeStates,
  mergeLocale,
  withTranslation,
  type LocaleState,
} from './locales/locales.ts';
export { unitsOf, type Unit } from './locales/units.ts';
export { langOf, localeName, parseLocale } from './locales/locale-file.ts';
export { seatReadings, type SeatReading } from './reading/seat-pages.ts';
export { compareLetters, parseLetters, type Compared, type LetterSheet } from './reading/letters.ts';
