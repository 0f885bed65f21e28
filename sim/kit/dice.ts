// Seeded chance, so that a run of bots or plays can be repeated. F0. mulberry32, public domain.

export type Dice = { next(): number; below(most: number): number; hits(share: number): boolean };

export function makeDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { next, below: (most) => Math.floor(next() * most), hits: (share) => next() < share };
}
