// A story of about the size of The Intercept, made by rule: questions in a loop, answers that come back, tunnels,
// threads, sequences, once-only and conditional choices. Written for this repository.

const SCENES = 8;

const flag = (scene: number): string => `answer_${scene}`;

function scene(n: number): string {
  const earlier = n > 3 ? flag(n - 3) : null;
  return `
=== scene_${n} ===
The clock in room ${n} {stands still|has moved|is ahead of you}. {scene_${n} > 1: You have sat here before.}
{${earlier ?? 'true'}: She looks at the sheet with your answer number ${n}.|She turns to a fresh sheet.}
-> ask_${n}
= ask_${n}
<- small_talk_${n}
* [Say what you saw, as plainly as you can]
    "I saw the lamp go out in window ${n}," you say.
    ~ ${flag(n)} = true
    -> after_${n}
* [Say that you saw nothing at all]
    "There was nothing to see," you say. <>
    She writes it down all the same.
    -> after_${n}
* {scene_${n}.ask_${n} < 2} [Ask her to put the question again]
    "Again," she says, and reads it out.
    -> breath -> ask_${n}
= small_talk_${n}
* (cup_${n}) [Ask for a cup of tea]
    The tea comes in a blue cup. # cup
    -> ask_${n}
* { cup_${n} } [Leave the tea until it is cold]
    It has a skin on it now.
    -> ask_${n}
- -> DONE
= after_${n}
{ TURNS_SINCE(-> breath) >= 0 && TURNS_SINCE(-> breath) < 2: You have your breath back. }
* * [Look at the door]
    Nobody comes in.
    - - (hinge) The hinge wants oil.
* * [Look at your hands]
    They are quite still. {total(${n}) > 2: That surprises you.}
- - She {turns the page|turns another page|turns the last page}.
${n < SCENES ? `-> scene_${n + 1}` : '-> verdict'}
`;
}

/** Ink source, some 300 lines; 38,461 states by what can still be read. */
export function interrogation(): string {
  const numbers = Array.from({ length: SCENES }, (_, i) => i + 1);
  return `
${numbers.map((n) => `VAR ${flag(n)} = false`).join('\n')}
-> scene_1
=== function total(upto) ===
~ temp sum = 0
${numbers.map((n) => `{ ${flag(n)} && upto >= ${n}:\n    ~ sum = sum + 1\n}`).join('\n')}
~ return sum
=== breath ===
You breathe in, and out.
->->
${numbers.map(scene).join('\n')}
=== verdict ===
{
${numbers
  .slice(4)
  .map((n) => `- ${flag(n)} && not ${flag(n - 4)}: She has found where your story turns, at ${n}. -> END`)
  .join('\n')}
- total(${SCENES}) > 6: You are free to go. -> END
- else: The bolt goes home. -> END
}
`;
}
