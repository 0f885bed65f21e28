// Scenario file: which names a scenario's folder may hold. F0. Safe on every system, and text all of them.

/** Small letters, digits and hyphens: part of an address. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** At the top of the folder, or in locales/ or transcripts/. */
export const SCENARIO_FILE =
  /^(?:(?:locales|transcripts)\/)?[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*\.(?:ink|ya?ml|md|txt)$/;

export const isScenarioFile = (name: string): boolean => SCENARIO_FILE.test(name);
