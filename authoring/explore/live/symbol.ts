// Symbol: a variable's value that is known as a form only, so that states which differ in it can be one. F1.
// Sums and multiples stay forms, comparisons stay conditions until the story acts on them; any other use gives the
// variable away.
import { askedFor, both, compared, not, type Condition } from './condition.ts';
import { BoolValue, IntValue } from './inkjs.ts';
import { constantForm, isConstant, scaled, sum, type Linear } from './linear.ts';

type OnRead = (names: readonly string[]) => void;

/** From here on the value can be read only with a report of whose it is. */
function watch(symbol: object, value: number | boolean, report: () => void): void {
  Object.defineProperty(symbol, 'value', {
    get: () => {
      report();
      return value;
    },
  });
}

export class SymbolicInt extends IntValue {
  readonly form: Linear;
  /** One value it may have. */
  readonly number: number;
  readonly onRead: OnRead;

  constructor(form: Linear, number: number, onRead: OnRead) {
    super(number);
    this.form = form;
    this.number = number;
    this.onRead = onRead;
    watch(this, number, () => onRead([...form.factors.keys()]));
  }
}

export class SymbolicBool extends BoolValue {
  readonly condition: Condition;

  constructor(condition: Condition, onRead: OnRead) {
    super(false);
    this.condition = condition;
    watch(this, false, () => onRead(askedFor(condition)));
  }
}

/** Null for anything but a whole number, a truth or a symbol. */
export const formOf = (value: unknown): Linear | null => {
  if (value instanceof SymbolicInt) return value.form;
  if (value instanceof SymbolicBool) return null;
  if (value instanceof BoolValue) return constantForm(value.value ? 1 : 0);
  if (value instanceof IntValue && Number.isSafeInteger(value.value)) return constantForm(value.value ?? 0);
  return null;
};
const numberOf = (value: unknown): number =>
  value instanceof SymbolicInt ? value.number : (formOf(value)?.constant ?? 0);

/** Truth of an Ink value, unanswered; null for a value that has none here. */
export function conditionOf(value: unknown): Condition | null {
  if (value instanceof SymbolicBool) return value.condition;
  const form = formOf(value);
  return form && not(compared('zero', form));
}

/** What Ink's operator gives for symbols; null when it is none of those that keep a form or a condition. */
export function operate(
  name: string,
  given: readonly unknown[],
  onRead: OnRead,
): IntValue | BoolValue | null {
  const truth = (is: Condition): BoolValue =>
    is.kind === 'constant' ? new BoolValue(is.value) : new SymbolicBool(is, onRead);
  if (name === '!' || name === '&&' || name === '||') {
    const [left, right] = given.map(conditionOf);
    if (!left || right === null) return null;
    if (!right) return truth(not(left));
    return truth(both(name === '&&' ? 'and' : 'or', left, right));
  }
  const [a, b] = given.map(formOf);
  const [x, y] = given.map(numberOf) as [number, number];
  if (!a || b === null) return null;
  const made = (form: Linear, number: number): IntValue =>
    isConstant(form) ? new IntValue(form.constant) : new SymbolicInt(form, number, onRead);
  if (!b) {
    if (name === '_') return made(scaled(a, -1), -x);
    return ['FLOOR', 'CEILING', 'INT'].includes(name) ? made(a, x) : null;
  }
  const difference = sum(a, scaled(b, -1));
  const atLeast = (offset: number, form: Linear): BoolValue =>
    truth(compared('not-negative', sum(form, constantForm(-offset))));
  switch (name) {
    case '+':
      return made(sum(a, b), x + y);
    case '-':
      return made(difference, x - y);
    case '*':
      if (isConstant(a)) return made(scaled(b, a.constant), x * y);
      return isConstant(b) ? made(scaled(a, b.constant), x * y) : null;
    case '>=':
      return atLeast(0, difference);
    case '>':
      return atLeast(1, difference);
    case '<=':
      return atLeast(0, scaled(difference, -1));
    case '<':
      return atLeast(1, scaled(difference, -1));
    case '==':
      return truth(compared('zero', difference));
    case '!=':
      return truth(not(compared('zero', difference)));
    default:
      return null;
  }
}
