/** Path of a Chromium that can run, or null. */
export function findChromium(): Promise<string | null>;
