// Text that people type about themselves, made safe to show beside other text. F1.

/** Control characters and the marks that turn the direction of text that follows; joiners of emoji and scripts stay. */
const UNSEEN = /[\p{Cc}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF]/gu;

/** One line in NFC without invisible commands. Mark-up is left: it is shown as text. */
export const cleanText = (raw: string): string =>
  raw
    .normalize('NFC')
    .replace(/[\t\n\r]/g, ' ')
    .replace(UNSEEN, '')
    .trim();
