// Small stories without chance, each for some of Ink: what a state's key must and must not hold. Written for this repository.
import { compileInk } from '../../../authoring/compile-ink.ts';

const SOURCES = {
  'visits and turns': `
-> morning
=== morning ===
-> yard
=== yard ===
You are in the yard{well > 1:, again}.
+ {well < 4} [Draw water] -> well ->
* [Feed the goat] The goat eats.
* { TURNS_SINCE(-> well) == 1 } [Pour it out] The dust drinks it.
* * [Look] The dust is dark.
    -> yard
* * [Do not look] -> morning
* -> gate
- -> yard
=== well ===
{The rope creaks.|The rope is used to you.|Nothing creaks.}
->->
=== gate ===
{CHOICE_COUNT() == 0:The gate is open.} {not well: You have not been at the well.}
-> END`,
  'lists and temporaries': `
LIST tools = spade, (rake), hoe
VAR left = 3
VAR name = "Ada"
-> shed
=== shed ===
~ temp heavy = LIST_COUNT(tools) > 1
{heavy: It is much to carry.|It is easy to carry.} {name}.
* [Take the spade]
    ~ tools += spade
* [Take the hoe]
    ~ tools += hoe
* [Leave the rake]
    ~ tools -= rake
* { LIST_COUNT(tools) == 0 } [Sit down]
    ~ name = "Grace"
+ { left < 2 } [Go] -> field(tools)
- ~ left--
{ left > -2: -> shed | -> field(tools) }
=== field(carried) ===
{ carried ? spade: You dig. } { carried ? (hoe, spade): You dig and you hoe. } { carried !? rake: No rake. }
+ [Once more] -> rows(2)
=== rows(n) ===
{ n <= 0: -> END }
Row {n}.
+ [On] -> rows(n - 1)
+ [Skip] -> rows(n - 2 + (n mod 2))`,
  'references, threads and glue': `
VAR warmth = 0
VAR seen = false
-> house
=== house ===
<- stove
<- window
+ [Leave] { seen: It rains, as you saw. } -> END
=== stove ===
* [Put on wood]
    ~ raise(warmth, 2)
    The stove is {warmth > 2:hot|warm}<>
    , and it hums. -> house
* [Open the door of the stove]
    ~ raise(warmth, -1)
    A little smoke. -> tunnel_with(warmth) ->
    -> house
- -> DONE
=== window ===
* (looked) [Look out]
    ~ seen = true
    Rain. -> house
* { looked } [Look again] {READ_COUNT(-> looked)} look so far. -> house
- -> DONE
=== function raise(ref what, by) ===
~ what = what + by
=== tunnel_with(ref heat) ===
+ [Wait] The room has {heat} of warmth.
+ [Do not wait]
    ~ heat = 0
- ->->`,
} as const;

/** Name and compiled story. Throws when one does not compile: that is a fault of this file. */
export const STORIES: readonly (readonly [string, unknown])[] = Object.entries(SOURCES).map(
  ([name, source]) => {
    const { story, findings } = compileInk({ 'story.ink': source }, 'story.ink');
    if (story === null)
      throw new Error(`${name}: ${findings.map(({ line, message }) => `${line} ${message}`).join('; ')}`);
    return [name, story];
  },
);
