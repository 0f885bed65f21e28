// Program: a compiled story as a graph of content nodes: what may follow each, and what each reads. F1.
// A node is a place in a container (container, index); reads are facts: a variable, a visit count, a turn.
import {
  ChoicePoint,
  Container,
  ControlCommand,
  Divert,
  DivertTargetValue,
  Glue,
  type Path,
  type Pointer,
  type Story,
  VariablePointerValue,
  VariableReference,
} from './inkjs.ts';

/** `once`: whether it was visited at all. `all-counts`: any visit count, for READ_COUNT of a variable. */
export type Fact = `variable:${string}` | `${'count' | 'once' | 'turn'}:${number}` | 'all-counts' | 'turns';

const { CommandType } = ControlCommand;
const NOWHERE = -1;

export class Program {
  readonly successors: number[][] = [];
  readonly reads: Fact[][] = [];
  /** Variables that are passed by reference: who holds the pointer may read them anywhere. */
  readonly pointedAt = new Set<string>();
  /** Glue joins a line to the next. */
  hasGlue = false;
  readonly #story: Story;
  readonly #nodes: (readonly [Container, number])[] = [];
  readonly #first = new Map<Container, number>();
  readonly #ids = new Map<Container, number>();
  readonly #counted = new Set<number | 'all'>();

  constructor(story: Story) {
    this.#story = story;
    this.#number(story.mainContentContainer);
    this.#nodes.forEach(() => {
      this.successors.push([]);
      this.reads.push([]);
    });
    const targets = this.#variableTargets();
    this.#nodes.forEach(([container, index], node) => this.#link(container, index, node, targets));
    for (const fact of this.reads.flat()) {
      const counted = /^(?:count|once|turn):(\d+)$/.exec(fact)?.[1];
      if (counted !== undefined) this.#counted.add(Number(counted));
      if (fact === 'all-counts') this.#counted.add('all');
    }
  }

  get size(): number {
    return this.#nodes.length;
  }

  idOf(container: Container): number {
    return this.#ids.get(container) ?? NOWHERE;
  }

  /** Whether anything in the story reads how often, or when, a container was visited. */
  isCounted(container: Container): boolean {
    return this.#counted.has('all') || this.#counted.has(this.idOf(container));
  }

  /** −1 for a pointer to nothing. */
  nodeAt({ container, index }: Pointer): number {
    if (!container) return NOWHERE;
    const first = this.#first.get(container);
    return first === undefined ? NOWHERE : first + Math.min(Math.max(index, 0), container.content.length);
  }

  nodeOfPath(path: Path): number {
    const { obj } = this.#story.ContentAtPath(path);
    if (obj instanceof Container) return this.#first.get(obj) ?? NOWHERE;
    const parent = obj?.parent;
    if (!obj || !(parent instanceof Container)) return NOWHERE;
    return (this.#first.get(parent) ?? 0) + parent.content.indexOf(obj);
  }

  #number(container: Container): void {
    this.#ids.set(container, this.#ids.size);
    this.#first.set(container, this.#nodes.length);
    for (let i = 0; i <= container.content.length; i++) this.#nodes.push([container, i]);
    const inner = new Set<unknown>([...container.content, ...container.namedContent.values()]);
    for (const one of inner) if (one instanceof Container) this.#number(one);
  }

  /** Where a divert to a variable may lead: any target that is ever taken as a value; for `$r`, the returns written for that container. */
  #variableTargets(): {
    readonly any: readonly Path[];
    readonly returns: ReadonlyMap<Container, readonly Path[]>;
  } {
    const any: Path[] = [];
    const returns = new Map<Container, Path[]>();
    for (const container of this.#first.keys()) {
      container.content.forEach((one, i) => {
        if (!(one instanceof DivertTargetValue)) return;
        if (!/\$r\d+$/.test(one.targetPath.toString())) return void any.push(one.targetPath);
        const divert = container.content
          .slice(i + 1)
          .find((after) => after instanceof Divert && !after.hasVariableTarget);
        const to = divert instanceof Divert ? divert.targetPointer.container : null;
        if (to) returns.set(to, [...(returns.get(to) ?? []), one.targetPath]);
        return undefined;
      });
    }
    return { any, returns };
  }

  #link(
    container: Container,
    index: number,
    node: number,
    targets: { readonly any: readonly Path[]; readonly returns: ReadonlyMap<Container, readonly Path[]> },
  ): void {
    const follow = (to: number): void => {
      if (to !== NOWHERE) this.successors[node]?.push(to);
    };
    const read = (fact: Fact): void => void this.reads[node]?.push(fact);
    const next = node + 1;
    if (index === container.content.length) {
      const { parent } = container;
      const at = parent instanceof Container ? parent.content.indexOf(container) : NOWHERE;
      if (parent instanceof Container && at >= 0) follow((this.#first.get(parent) ?? 0) + at + 1);
      return;
    }
    const one = container.content[index];
    if (one instanceof Glue) this.hasGlue = true;
    if (one instanceof Container) {
      follow(one.content.length > 0 ? (this.#first.get(one) ?? NOWHERE) : next);
    } else if (one instanceof Divert) {
      this.#linkDivert(one, container, index, next, targets, follow, read);
    } else if (one instanceof ChoicePoint) {
      const { choiceTarget } = one;
      if (choiceTarget) {
        follow(this.#first.get(choiceTarget) ?? NOWHERE);
        if (one.onceOnly) read(`once:${this.idOf(choiceTarget)}`);
      }
      follow(next);
    } else if (one instanceof ControlCommand) {
      this.#linkCommand(one, container, index, next, follow, read);
    } else {
      follow(next);
      if (one instanceof VariableReference) {
        const counted = one.pathForCount ? one.containerForCount : null;
        if (counted) read(`count:${this.idOf(counted)}`);
        else read(`variable:${one.name}`);
      } else if (one instanceof VariablePointerValue) this.pointedAt.add(one.variableName);
    }
  }

  #linkDivert(
    divert: Divert,
    container: Container,
    index: number,
    next: number,
    targets: { readonly any: readonly Path[]; readonly returns: ReadonlyMap<Container, readonly Path[]> },
    follow: (to: number) => void,
    read: (fact: Fact) => void,
  ): void {
    const before = container.content[index - 1];
    const isThread = before instanceof ControlCommand && before.commandType === CommandType.StartThread;
    if (divert.isExternal) {
      follow(next);
      const fallback = this.#story.mainContentContainer.namedContent.get(divert.targetPathString ?? '');
      if (fallback instanceof Container) follow(this.#first.get(fallback) ?? NOWHERE);
      return;
    }
    if (divert.hasVariableTarget) {
      read(`variable:${divert.variableDivertName}`);
      const paths = divert.variableDivertName === '$r' ? (targets.returns.get(container) ?? []) : targets.any;
      for (const path of paths) follow(this.nodeOfPath(path));
    } else {
      follow(this.nodeAt(divert.targetPointer));
    }
    if (divert.isConditional || divert.pushesToStack || isThread) follow(next);
  }

  #linkCommand(
    command: ControlCommand,
    container: Container,
    index: number,
    next: number,
    follow: (to: number) => void,
    read: (fact: Fact) => void,
  ): void {
    const type = command.commandType;
    if (type !== CommandType.End && type !== CommandType.Done) follow(next);
    if (type === CommandType.VisitIndex) read(`count:${this.idOf(container)}`);
    if (type === CommandType.SequenceShuffleIndex) read(`variable:${shuffleName(this.idOf(container))}`);
    if (type === CommandType.Turns) read('turns');
    if (type === CommandType.TurnsSince || type === CommandType.ReadCount) {
      const subject = container.content
        .slice(0, index)
        .findLast((one) => one instanceof DivertTargetValue || one instanceof VariableReference);
      const counts = type === CommandType.TurnsSince ? 'turn' : 'count';
      if (subject instanceof DivertTargetValue) {
        const { obj } = this.#story.ContentAtPath(subject.targetPath);
        const counted = obj instanceof Container ? obj : obj?.parent;
        if (counted instanceof Container) read(`${counts}:${this.idOf(counted)}`);
      } else read('all-counts');
    }
    if (type === CommandType.PopTunnel)
      for (const one of container.content.slice(Math.max(0, index - 3), index))
        if (one instanceof DivertTargetValue) follow(this.nodeOfPath(one.targetPath));
  }
}

/** The variable that remembers what a shuffle has dealt; no Ink name begins so. */
export const shuffleName = (container: number): string => `$shuffle${container}`;
