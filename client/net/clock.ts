// Clock: the server's time as this browser knows it, for deadlines. F3.

let offsetMs = 0;

/** Learns from a response's Date header (whole seconds): small differences are its rounding, not skew. */
export function learnServerTime(header: string | null, receivedAt = Date.now()): void {
  const at = header === null ? Number.NaN : Date.parse(header);
  if (!Number.isFinite(at)) return;
  const difference = at + 500 - receivedAt;
  offsetMs = Math.abs(difference) > 1500 ? difference : 0;
}

export const serverNow = (): number => Date.now() + offsetMs;
