// Linear form: a constant and whole multiples of variables, as they stood when an edge began. F1.

export type Linear = {
  readonly constant: number;
  /** Factor by variable; no factor is 0. */
  readonly factors: ReadonlyMap<string, number>;
};

export const constantForm = (constant: number): Linear => ({ constant, factors: new Map() });
export const variableForm = (name: string): Linear => ({ constant: 0, factors: new Map([[name, 1]]) });

export const isConstant = ({ factors }: Linear): boolean => factors.size === 0;

export function scaled({ constant, factors }: Linear, by: number): Linear {
  if (by === 0) return constantForm(0);
  return { constant: constant * by, factors: new Map([...factors].map(([name, one]) => [name, one * by])) };
}

export function sum(a: Linear, b: Linear): Linear {
  const factors = new Map(a.factors);
  for (const [name, factor] of b.factors) {
    const both = (factors.get(name) ?? 0) + factor;
    if (both === 0) factors.delete(name);
    else factors.set(name, both);
  }
  return { constant: a.constant + b.constant, factors };
}

/** Its value for indicators given by name. */
export function valueOf({ constant, factors }: Linear, of: (name: string) => number): number {
  let value = constant;
  for (const [name, factor] of factors) value += factor * of(name);
  return value;
}
