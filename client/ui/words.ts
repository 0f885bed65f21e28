// Words: refusal and transport codes in plain language. F3. Total by type: a new code does not compile unworded.
import type { CatalogueRefusalCode } from '../../protocol/catalogue.ts';
import type { PanelRefusalCode } from '../../protocol/panel.ts';
import type { RunPhase, SessionPhase } from '../../sim/session/phase.ts';
import type { RefusalCode } from '../../sim/session/refusal.ts';

export type TransportCode =
  | 'http/bad-request'
  | 'http/unauthorised'
  | 'http/not-found'
  | 'http/too-large'
  | 'http/too-many'
  | 'http/server'
  | 'session/bad-code'
  | 'session/bad-key'
  | 'seat/bad-reentry'
  | 'create/passphrase'
  | 'author/this-machine-only'
  | 'debrief/not-yet'
  | 'guide/missing'
  | 'panel/no-connection'
  | 'net/offline'
  | 'net/timeout';

type Code = RefusalCode | TransportCode | PanelRefusalCode | CatalogueRefusalCode;

const WORDS: Readonly<Record<Code, string>> = {
  'session/unknown': 'We cannot find a session with this code. Check it with your facilitator.',
  'session/closed': 'This session is over.',
  'session/looking-back': 'Play is over; they are looking back together. Ask your facilitator.',
  'session/locked': 'This session is locked. Ask your facilitator to let you in.',
  'session/full': 'This session is full.',
  'session/paused': 'The session is paused. Your facilitator will start it again.',
  'session/wrong-phase': 'That is not possible at this point of the session.',
  'session/already-created': 'This session exists already.',
  'session/scenario-missing': 'The scenario of this session is not here. Tell your facilitator.',
  'step/nothing-to-undo': 'Somebody has gone on already, so this step stays.',
  'message/empty': 'Type your message first.',
  'message/too-long': 'Keep a message under 200 characters.',
  'message/gone': 'That message is down already.',
  'seat/unknown': 'We cannot find your seat. Join again with the code.',
  'seat/name-empty': 'Type a name. It need not be your own.',
  'seat/name-too-long': 'This name is too long. Try a shorter one.',
  'seat/already-joined': 'You are in this session already.',
  'seat/observes': 'Observers look on; they do not vote.',
  'seat/not-lead': 'Only the lead of your team can do this.',
  'team/unknown': 'This team does not exist any more.',
  'team/wrong-phase': 'Your team has moved on. Look at the screen again.',
  'vote/ballot-closed': 'The vote has closed. Your team is talking now.',
  'vote/wrong-decision': 'Your team is at another decision now.',
  'vote/option-not-offered': 'This option is not on offer here.',
  'vote/bad-confidence': 'Say how sure you are, then send again.',
  'vote/reason-too-long': 'Keep your reason under 140 characters.',
  'card/unknown': 'This card is not in play any more.',
  'card/not-yours': 'This card belongs to another seat.',
  'card/already-tabled': 'This card is on the table already.',
  'adviser/none-left': 'You have used your two consultations for this decision.',
  'adviser/unknown': 'This adviser is not available.',
  'debrief/decision-unknown': 'No team took that decision, so there is nothing to show.',
  'debrief/too-many-picks': 'That is more than a debrief can hold. Take one away first.',
  'debrief/nothing-before': 'This is where the debrief begins.',
  'reaction/empty': 'Type at least one word.',
  'reaction/too-long': 'Please keep each word under 25 letters.',
  'note/empty': 'Type a few words first.',
  'note/too-long': 'Please keep it to 140 characters.',
  'note/too-many': 'Your team has 40 notes. Remove one to add another.',
  'note/unknown': 'That note is gone already.',
  'rating/bad': 'Choose one of the five.',
  'story/fault': 'The story could not go on. Tell your facilitator.',
  'http/bad-request': 'The server could not read that. Check what you typed.',
  'http/unauthorised': 'This link does not open that session.',
  'http/not-found': 'We cannot find that.',
  'http/too-large': 'That is too long to send.',
  'http/too-many': 'That was too many tries. Wait a minute.',
  'http/server': 'The server has a problem. We keep trying.',
  'session/bad-code': 'A code has six letters and digits, such as ABC 234.',
  'session/bad-key': 'This link does not open that session. Use the one you were given when you made it.',
  'seat/bad-reentry': 'This re-entry code does not work any more. Ask your facilitator for a new one.',
  'create/passphrase': 'Hosting here needs the passphrase of this server. Ask whoever runs it.',
  'author/this-machine-only':
    'This is open on the machine that runs the server. From elsewhere the server needs a passphrase.',
  'debrief/not-yet': 'The debrief is not open yet. Your facilitator opens it when every team is done.',
  'guide/missing': 'This server has no scenario of that name. It may have been taken away.',
  'panel/unknown': 'We cannot find this panel. It may have been erased. Ask whoever sent you the link.',
  'panel/bad-key': 'This browser does not hold the key of this panel. Open the link you kept for yourself.',
  'panel/not-begun':
    'We cannot find your answers on this device. Open the link you were sent and begin again.',
  'panel/full': 'All twenty places of this panel are taken. Thank you for wanting to help.',
  'panel/finished': 'You have finished, so your answers stay as they are.',
  'panel/unanswered': 'One decision has no answer yet. Go back to it, then finish.',
  'panel/wrong-decision': 'This decision is not in this panel. Load the page again.',
  'panel/option-not-offered': 'This option is not on offer here. Pick one of the others.',
  'panel/reason-too-long': 'Keep your reason under 140 characters.',
  'panel/too-few': 'Five people need to finish first.',
  'panel/no-decisions': 'This scenario has no decisions to ask about.',
  'panel/scenario-gone': 'This scenario is not on the shelf any more.',
  'panel/not-writable': 'The folder of this scenario cannot be written. Download the file and put it there.',
  'panel/no-connection':
    'No connection just now. What you typed is kept on this device. Try again in a moment.',
  'catalogue/unknown': 'This server does not point at that catalogue any more. Load the page again.',
  'catalogue/private-address':
    'This address leads to a machine inside a network, so nothing was fetched. Whoever runs this server can read about it in docs/catalogues.md.',
  'catalogue/no-answer': 'Nobody answers there, or not in a way that can be trusted. Try again later.',
  'catalogue/slow': 'It took too long to answer. Try again later.',
  'catalogue/too-big': 'What is there is bigger than a catalogue or a scenario may be. Nothing was taken.',
  'catalogue/redirected':
    'The catalogue has moved to another address. Whoever runs this server needs to name the new one.',
  'catalogue/not-there': 'There is no catalogue at this address, or one of its files is missing.',
  'catalogue/encoded': 'The answer is packed in a way that this server does not read.',
  'catalogue/not-json': 'What is there is not a catalogue. It may be a page for people instead of the file.',
  'catalogue/not-a-catalogue':
    'This catalogue is not made as it should be. Ask its institution to make it again.',
  'catalogue/newer-format':
    'This catalogue was made by a newer Caseroom. This server needs an update to read it.',
  'catalogue/path-escapes':
    'This catalogue points outside its own folder, so nothing of it is used. Tell its institution.',
  'catalogue/changed': 'The catalogue has changed since you looked. Look again, then add it.',
  'catalogue/wrong-hash':
    'The file is not the one that the catalogue names. It may be changing just now, or have been changed on the way. Nothing was taken.',
  'catalogue/not-as-listed':
    'There is another scenario in this file than the catalogue says. Nothing was taken.',
  'catalogue/busy': 'Somebody is looking just now. Try again in a moment.',
  'net/offline': 'No connection. We keep trying.',
  'net/timeout': 'The answer takes long. We keep trying.',
};

/** A sentence for any code; codes of newer servers get a general one. */
export const wordsFor = (code: string): string =>
  (WORDS as Readonly<Record<string, string>>)[code] ?? 'That did not work. Try again.';

export const RUN_PHASE_WORDS: Readonly<Record<RunPhase, string>> = {
  waiting: 'Waiting to start',
  reading: 'Reading',
  voting: 'First vote',
  talking: 'Talking',
  revoting: 'Second vote',
  committing: 'The lead decides',
  consequence: 'What happened',
  ended: 'Finished',
};

export const SESSION_PHASE_WORDS: Readonly<Record<SessionPhase, string>> = {
  lobby: 'Lobby',
  prebrief: 'Before you start',
  playing: 'Playing',
  debrief: 'Debrief',
  closed: 'Closed',
};

export const CONFIDENCE_WORDS = ['Guessing', 'Leaning', 'Fairly sure', 'Certain'] as const;

export const letterAt = (index: number): string => String.fromCharCode(65 + index);

export const countWords = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** '1:42'; after zero '0:00'. */
export function clockWords(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** '14:05', in the reader's own time. */
export const timeWords = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(at);

/** 'away', from a minute on 'away 4 min'. */
export function awayWords(since: number | null, now: number): string {
  const minutes = since === null ? 0 : Math.floor((now - since) / 60_000);
  return minutes < 1 ? 'away' : `away ${minutes} min`;
}

export const dateWords = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(at);

/** A language's name in English: de is German. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
