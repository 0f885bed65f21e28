// Condition: what a story asks of its variables, unanswered: comparisons of linear forms, and, or, not. F1.
import { scaled, sum, valueOf, type Linear } from './linear.ts';

/** The form is zero, or is not negative. */
type Comparison = { readonly kind: 'zero' | 'not-negative'; readonly form: Linear };

export type Condition =
  | { readonly kind: 'constant'; readonly value: boolean }
  | Comparison
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition };

export const always = (value: boolean): Condition => ({ kind: 'constant', value });

export const not = (of: Condition): Condition =>
  of.kind === 'constant' ? always(!of.value) : of.kind === 'not' ? of.of : { kind: 'not', of };

export function both(kind: 'and' | 'or', left: Condition, right: Condition): Condition {
  // 'and' with true, 'or' with false: the other one.
  const neutral = kind === 'and';
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const)
    if (one.kind === 'constant') return one.value === neutral ? other : one;
  return { kind, left, right };
}

export function compared(kind: 'zero' | 'not-negative', form: Linear): Condition {
  if (form.factors.size > 0) return { kind, form };
  return always(kind === 'zero' ? form.constant === 0 : form.constant >= 0);
}

/** For variables given by name. */
export function holds(condition: Condition, of: (name: string) => number): boolean {
  switch (condition.kind) {
    case 'constant':
      return condition.value;
    case 'zero':
      return valueOf(condition.form, of) === 0;
    case 'not-negative':
      return valueOf(condition.form, of) >= 0;
    case 'not':
      return !holds(condition.of, of);
    case 'and':
      return holds(condition.left, of) && holds(condition.right, of);
    case 'or':
      return holds(condition.left, of) || holds(condition.right, of);
  }
}

/** Names of the variables it asks for. */
export function askedFor(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'constant':
      return [];
    case 'not':
      return askedFor(condition.of);
    case 'and':
    case 'or':
      return [...askedFor(condition.left), ...askedFor(condition.right)];
    default:
      return [...condition.form.factors.keys()];
  }
}

export type Guard = { readonly condition: Condition; readonly holds: boolean };

type Atom = Comparison & { readonly holds: boolean };

/** Single comparisons that follow from a guard. */
function atomsOf({ condition, holds: is }: Guard): readonly Atom[] {
  if (condition.kind === 'not') return atomsOf({ condition: condition.of, holds: !is });
  if (condition.kind === 'zero' || condition.kind === 'not-negative') return [{ ...condition, holds: is }];
  if ((condition.kind === 'and' && is) || (condition.kind === 'or' && !is))
    return [condition.left, condition.right].flatMap((one) => atomsOf({ condition: one, holds: is }));
  return [];
}

/** What earlier guards say of a condition: null when they leave it open. */
export function follows(condition: Condition, guards: readonly Guard[]): boolean | null {
  switch (condition.kind) {
    case 'constant':
      return condition.value;
    case 'not': {
      const known = follows(condition.of, guards);
      return known === null ? null : !known;
    }
    case 'and':
    case 'or': {
      const sides = [follows(condition.left, guards), follows(condition.right, guards)];
      const deciding = condition.kind === 'or';
      if (sides.includes(deciding)) return deciding;
      return sides.includes(null) ? null : !deciding;
    }
    default:
      return bounded(condition, guards.flatMap(atomsOf));
  }
}

/** Bounds of forms with the same factors decide. Values are whole numbers. */
function bounded(asked: Comparison, atoms: readonly Atom[]): boolean | null {
  let least = -Infinity;
  let most = Infinity;
  for (const { kind, form, holds: is } of atoms) {
    // asked = form + offset, or asked = offset − form
    const along = constantOf(sum(asked.form, scaled(form, -1)));
    const against = along === null ? constantOf(sum(asked.form, form)) : null;
    const offset = along ?? against;
    if (offset === null) continue;
    if (kind === 'zero' && is) least = most = offset;
    else if (kind === 'zero') {
      if (asked.kind === 'zero' && offset === 0) return false;
    } else if (is === (along !== null)) {
      least = Math.max(least, is ? offset : offset + 1);
    } else {
      most = Math.min(most, is ? offset : offset - 1);
    }
  }
  if (asked.kind === 'not-negative') return least >= 0 ? true : most < 0 ? false : null;
  return least === 0 && most === 0 ? true : least > 0 || most < 0 ? false : null;
}

const constantOf = (form: Linear): number | null => (form.factors.size === 0 ? form.constant : null);
