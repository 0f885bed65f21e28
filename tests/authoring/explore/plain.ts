// Plain inkjs, as the explorer's judge: plays by the public API alone, with nothing of ours in between.
import { Story } from 'inkjs';
import type { StoryGraph } from '../../../authoring/explore/live/story-graph.ts';

export function plainStory(content: unknown): Story {
  const story = new Story(content as Record<string, never>);
  story.onError = (message) => {
    throw new Error(message);
  };
  return story;
}

/** All that is told up to the next choices, and those: text and tags. */
export function tellPlain(story: Story): string {
  const told: string[] = [];
  while (story.canContinue) told.push(`${story.Continue()} # ${(story.currentTags ?? []).join(' # ')}`);
  return [
    ...told,
    ...story.currentChoices.map(({ text, tags }) => `* ${text} # ${(tags ?? []).join(' # ')}`),
  ].join('\n');
}

/** Positions of the choices that lead to each state first. */
export function pathsOf({ states, edges }: StoryGraph): readonly (readonly number[])[] {
  const paths: (readonly number[])[] = states.map(() => []);
  for (const { from, to, choice, merged } of edges)
    if (!merged && from >= 0 && to >= 0) paths[to] = [...(paths[from] ?? []), choice];
  return paths;
}

/** What follows a path: the choices there, and after each of them everything up to the next. */
export function futureOf(content: unknown, path: readonly number[]): readonly string[] {
  const story = plainStory(content);
  story.ContinueMaximally();
  for (const choice of path) {
    story.ChooseChoiceIndex(choice);
    story.ContinueMaximally();
  }
  const offered = story.currentChoices.map(({ text, tags }) => `${text} # ${(tags ?? []).join(' # ')}`);
  const kept = story.state.ToJson();
  return offered.map((text, i) => {
    story.state.LoadJsonObj(JSON.parse(kept));
    story.ChooseChoiceIndex(i);
    return `${text}\n${tellPlain(story)}`;
  });
}

export type Mismatch = { readonly one: readonly number[]; readonly other: readonly number[] };

/** Compares the futures of the two ways of each of `count` merges, spread evenly over the graph. */
export function comparePairs(
  content: unknown,
  graph: StoryGraph,
  count: number,
  tell: (done: number, all: number) => void = () => undefined,
): { readonly compared: number; readonly mismatches: readonly Mismatch[] } {
  const paths = pathsOf(graph);
  const merged = graph.edges.filter(
    (edge) => edge.merged && edge.from >= 0 && (graph.states[edge.to]?.choices.length ?? 0) > 0,
  );
  const stride = Math.max(1, merged.length / count);
  const mismatches: Mismatch[] = [];
  let compared = 0;
  for (let at = 0; at < merged.length && compared < count; at += stride) {
    const edge = merged[Math.floor(at)];
    if (!edge) break;
    const one = paths[edge.to] ?? [];
    const other = [...(paths[edge.from] ?? []), edge.choice];
    compared++;
    if (compared % 200 === 0) tell(compared, count);
    if (JSON.stringify(futureOf(content, one)) !== JSON.stringify(futureOf(content, other)))
      mismatches.push({ one, other });
  }
  return { compared, mismatches };
}
