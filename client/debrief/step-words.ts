// Step words: what each step of the debrief is called, and what is said to those in the room. F3. Total by type.
import type { DebriefStep, DiveStage } from '../../sim/session/debrief-state.ts';

export const STEP_TITLE: Readonly<Record<DebriefStep, string>> = {
  reactions: 'First reactions',
  happened: 'What happened',
  pick: 'What to talk about',
  dive: 'Looking closer',
  competencies: 'By competency',
  rewind: 'What if',
  transfer: 'Your own plan',
  exit: 'To end with',
};

export const STAGE_TITLE: Readonly<Record<DiveStage, string>> = {
  first: 'First votes',
  second: 'Second votes',
  reasons: 'Reasons',
  cards: 'Private cards',
  panel: 'Practitioners',
  author: 'Author’s view',
};

/** For people on their phones. */
export const PHONE_WORDS: Readonly<Record<DebriefStep, string>> = {
  reactions: 'How was that? One to three words. Nobody sees whose they are.',
  happened: 'Your team’s path through the story. Tap a choice to see who took it and what followed.',
  pick: 'Your facilitator chooses what to look at. These are worth it.',
  dive: 'Listen first. Then say what you saw and the others did not.',
  competencies: 'What your team’s decisions did for each of the eight. Open a mark to see what it rests on.',
  rewind: 'Pick a decision and take it the other way. What happened stays as it was.',
  transfer: 'One thing for the next ten working days. It stays on this device.',
  exit: 'How useful was looking back together?',
};

/** For the wall: one sentence, read from ten metres. */
export const WALL_WORDS: Readonly<Record<DebriefStep, string>> = {
  reactions: 'How was that for you?',
  happened: 'The paths you took',
  pick: 'Worth talking about',
  dive: 'Looking closer',
  competencies: 'What your decisions did for the eight competencies',
  rewind: 'What if you had decided otherwise?',
  transfer: 'If … happens, then I will …',
  exit: 'Thank you',
};

export type Script = { readonly say: string; readonly next: readonly string[] };

/** For the facilitator: what to say, and what to do then. */
export const SCRIPTS: Readonly<Record<DebriefStep, Script>> = {
  reactions: {
    say: 'Before we look at anything: how was that for you? One to three words on your phone. Nobody sees whose they are.',
    next: [
      'Wait half a minute in silence.',
      'Read some words from the wall. Ask for more, not for reasons.',
      'No scores, no judging yet.',
    ],
  },
  happened: {
    say: 'This is what happened, from the first decision on the left to the ending on the right.',
    next: [
      'Ask one team: “Walk us along your path in a minute.”',
      'Point to a turn, and with several teams to where paths part. Ask: “What did you see there?”',
      'Consequences only. What was good or bad comes later.',
    ],
  },
  pick: {
    say: 'We cannot talk about everything. Which of these do we go into?',
    next: [
      'Two are marked, here and on the wall. Go into those, or tick others below.',
      'They are opened in the order that is marked.',
    ],
  },
  dive: {
    say: 'Let us look at this one from the beginning: what you thought alone, before you talked.',
    next: [
      'Press on when the talk about one view has run dry. Each press lays one more open.',
      'Ask somebody who changed a vote: “What did you hear?”',
      'The author’s view comes last. It is an opinion with a reason, not the answer.',
    ],
  },
  competencies: {
    say: 'These are the eight competencies. A dot is one decision. Open a dot to see why it lies where it lies.',
    next: [
      'Teams type one plus and one delta: what helped, what they would change.',
      'Where it says “not exercised enough to say”, say just that.',
      'A mark judges the decision, never the outcome and never a person.',
    ],
  },
  rewind: {
    say: 'What if? Choose a decision and take it the other way.',
    next: [
      'Pick a decision, with several teams a team first, choose another option, and show it on the wall.',
      'Ask: “Better, worse, or only different?”',
      'Nothing that happened is changed by it. Short of time? Skip this step.',
    ],
  },
  transfer: {
    say: 'Think of your own work in the next ten days. Write one sentence: if this happens, then I will do that.',
    next: [
      'Two minutes of silence.',
      'It stays on each person’s own device. Nobody else sees it, nor does the server.',
      'Ask for two who want to read theirs aloud.',
    ],
  },
  exit: {
    say: 'One last press: how useful was looking back together? Then take your card home.',
    next: [
      'Everything is open on the phones now, until the day it is deleted.',
      'Take the files you need below, then close the session.',
    ],
  },
};
