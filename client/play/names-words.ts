// Names in a sentence. F3. Pure.

/** 'Eve', 'Eve and Bruno', 'Eve, Bruno and Chidi'. */
export const namesWords = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
