// Set-up: what a new session is made of, at first and as an earlier session had it. F3.
import { SESSION_MINUTES } from '../../sim/session/session-length.ts';
import type { Journal, NewSession } from '../net/api.ts';

const DAY_MS = 86_400_000;

export const FIRST_SET_UP: NewSession = {
  scenario: '',
  minutes: 90,
  teams: 4,
  pacing: 'together',
  rule: 'plurality',
  extras: 'mirror',
  voteMs: null,
  decisions: null,
  talkMs: 150_000,
  purgeDays: 30,
  lang: '',
};

/** Null for a journal that does not begin with its creation. */
export function setUpOf(journal: Journal): NewSession | null {
  const first = journal.entries[0]?.event;
  if (first?.type !== 'SessionCreated') return null;
  const { scenario, minutes, pacing, rule, extras = 'mirror', voteMs, talkMs, purgeAt, lang } = first.config;
  return {
    scenario,
    minutes: SESSION_MINUTES.find((length) => length === minutes) ?? 90,
    teams: first.teams.length,
    pacing,
    rule,
    extras,
    voteMs,
    decisions: first.config.cut,
    talkMs,
    purgeDays: Math.max(1, Math.round((purgeAt - first.at) / DAY_MS)),
    lang,
  };
}
