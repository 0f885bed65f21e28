// Script: what a text of a package must not hold. F1. Nothing of it would run here, for texts are shown as text; but a
// package is passed on, and the next program may be less careful.

/** Elements that run or load, handlers, and addresses that run. `<` in prose and Ink's `<-` and `<>` are no element. */
const DANGER = [
  /<\s*\/?\s*(?:script|iframe|object|embed|svg|math|style|link|meta|base|form|img|video|audio|template)\b/i,
  /<[a-z][^>]*\son[a-z]+\s*=/i,
  /(?:javascript|vbscript)\s*:/i,
  /data\s*:\s*(?:text\/html|image\/svg)/i,
];

export const scriptIn = (name: string, text: string): boolean => {
  // Entities would be read as what they stand for.
  const plain = text
    .replaceAll(/&#x?0*(?:3c|60);?/gi, '<')
    .replaceAll(
      /&(?:lt|colon|tab|newline);/gi,
      (one) => ({ '&lt;': '<', '&colon;': ':' })[one.toLowerCase()] ?? '',
    );
  return (
    /\.(?:ink|ya?ml|md|txt)$/.test(name) &&
    DANGER.some((pattern) => pattern.test(text) || pattern.test(plain))
  );
};
