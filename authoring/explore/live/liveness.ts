// Liveness: which facts the code that can still run may read, by node. F1. Tarjan's strongly connected components, then one union each.
import type { Fact, Program } from './program.ts';

export class Liveness {
  readonly #facts = new Map<Fact, number>();
  readonly #component: Int32Array;
  readonly #live: Int32Array[] = [];
  readonly words: number;

  constructor(program: Program) {
    for (const reads of program.reads)
      for (const fact of reads) if (!this.#facts.has(fact)) this.#facts.set(fact, this.#facts.size);
    this.words = (this.#facts.size + 31) >> 5;
    this.#component = new Int32Array(program.size).fill(-1);
    this.#solve(program);
  }

  /** Number of a fact; undefined for one that nothing reads. */
  factOf(fact: Fact): number | undefined {
    return this.#facts.get(fact);
  }

  /** Adds the facts that are live at a node to a set of bits. */
  addLive(into: Int32Array, node: number): void {
    if (node < 0) return;
    const bits = this.#live[this.#component[node] ?? -1];
    if (bits) for (let k = 0; k < into.length; k++) into[k] = (into[k] ?? 0) | (bits[k] ?? 0);
  }

  /** Components close in reverse order, so that what follows a component is known when it closes. */
  #solve({ size, successors, reads }: Program): void {
    const index = new Int32Array(size).fill(-1);
    const low = new Int32Array(size);
    const open: number[] = [];
    let counter = 0;
    for (let root = 0; root < size; root++) {
      if (index[root] !== -1) continue;
      const calls: { node: number; next: number }[] = [{ node: root, next: 0 }];
      for (let call = calls.at(-1); call; call = calls.at(-1)) {
        const { node } = call;
        if (call.next === 0) {
          index[node] = low[node] = counter++;
          open.push(node);
        }
        const to = successors[node]?.[call.next++];
        if (to !== undefined) {
          if (index[to] === -1) calls.push({ node: to, next: 0 });
          else if (this.#component[to] === -1) low[node] = Math.min(low[node] ?? 0, index[to] ?? 0);
          continue;
        }
        if (low[node] === index[node]) this.#close(open.splice(open.lastIndexOf(node)), successors, reads);
        calls.pop();
        const caller = calls.at(-1)?.node;
        if (caller !== undefined) low[caller] = Math.min(low[caller] ?? 0, low[node] ?? 0);
      }
    }
  }

  #close(members: readonly number[], successors: Program['successors'], reads: Program['reads']): void {
    const number = this.#live.length;
    const bits = new Int32Array(this.words);
    for (const node of members) this.#component[node] = number;
    for (const node of members) {
      for (const fact of reads[node] ?? []) {
        const at = this.#facts.get(fact) ?? 0;
        bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
      }
      for (const to of successors[node] ?? []) if (this.#component[to] !== number) this.addLive(bits, to);
    }
    this.#live.push(bits);
  }
}
