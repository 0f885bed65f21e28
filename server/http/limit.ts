// Rate limits per address: a token bucket each. F3. A room of 100 people behind one address must get in.
import type { NextFunction, Request, Response } from 'express';

type Bucket = { tokens: number; at: number };

/** At most `perMinute` sustained, with a burst of the same size. A cost of 0 only asks whether it is open. */
export function limiter(perMinute: number) {
  const buckets = new Map<string, Bucket>();
  return (key: string, cost = 1, now = Date.now()): boolean => {
    const bucket = buckets.get(key) ?? { tokens: perMinute, at: now };
    bucket.tokens = Math.min(perMinute, bucket.tokens + ((now - bucket.at) / 60_000) * perMinute);
    bucket.at = now;
    if (buckets.size > 10_000) buckets.clear();
    buckets.set(key, bucket);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= cost;
    return true;
  };
}

export const limited =
  (allow: (key: string) => boolean) => (request: Request, response: Response, next: NextFunction) => {
    if (allow(request.ip ?? '')) return next();
    response
      .status(429)
      .set('retry-after', '10')
      .json({ error: { code: 'http/too-many' } });
  };
