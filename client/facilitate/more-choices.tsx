// More choices: pacing, rule, timers, erasure, presets; each has a good answer already. F3.
import type { NewSession } from '../net/api.ts';
import { dateWords } from '../ui/words.ts';
import { Choice } from './choice.tsx';
import { PresetBar } from './preset-bar.tsx';

const PACINGS = [
  { value: 'together', title: 'Together', words: 'You open each decision for all teams.' },
  { value: 'own', title: 'At their own pace', words: 'Teams move on by themselves.' },
] as const;
const RULES = [
  { value: 'plurality', title: 'Most votes', words: 'The lead breaks a tie.' },
  { value: 'consensus', title: 'All agree', words: 'If they do not, the lead decides.' },
  { value: 'lead', title: 'Lead decides', words: 'After hearing the votes.' },
] as const;
const EXTRAS = [
  { value: 'mirror', title: 'Share a role', words: 'Two people hold the same one, and both vote.' },
  { value: 'observer', title: 'Observe', words: 'No vote. They note whose card never came up.' },
] as const;
const CLOSINGS = [
  { value: 'all', title: 'When all have voted', words: 'Or when you close it.' },
  { value: 'minute', title: 'After a minute', words: 'If more than half of those present have voted.' },
] as const;
const TALKS = [
  { ms: 90_000, words: '1½ min' },
  { ms: 150_000, words: '2½ min' },
  { ms: 240_000, words: '4 min' },
] as const;
const KEEPING = [1, 7, 30, 90, 365] as const;
const DAY_MS = 86_400_000;

type Props = { readonly wish: NewSession; readonly change: (part: Partial<NewSession>) => void };

export function MoreChoices({ wish, change }: Props) {
  const pacing = PACINGS.find((one) => one.value === wish.pacing)?.title.toLowerCase();
  const rule = RULES.find((one) => one.value === wish.rule)?.title.toLowerCase();
  return (
    <details>
      <summary class="reveal">
        More choices: {pacing}, {rule}, talk {Math.round(wish.talkMs / 6000) / 10} minutes, erased after{' '}
        {wish.purgeDays} {wish.purgeDays === 1 ? 'day' : 'days'}
      </summary>
      <div class="teams">
        <Choice
          legend="Pacing"
          name="pacing"
          items={PACINGS}
          value={wish.pacing}
          pick={(value) => change({ pacing: value })}
        />
        <Choice
          legend="How a team decides"
          name="rule"
          items={RULES}
          value={wish.rule}
          pick={(value) => change({ rule: value })}
        />
        <Choice
          legend="In teams of eight or more, the others"
          name="extras"
          items={EXTRAS}
          value={wish.extras}
          pick={(value) => change({ extras: value })}
        />
        <Choice
          legend="When a vote closes"
          name="closing"
          items={CLOSINGS}
          value={wish.voteMs === null ? 'all' : 'minute'}
          pick={(closing) => change({ voteMs: closing === 'all' ? null : 60_000 })}
        />
        <fieldset class="sheet">
          <legend class="hidden-text">Time to talk</legend>
          <p aria-hidden="true">
            <b>Time to talk</b>
          </p>
          <div class="pills">
            {TALKS.map(({ ms, words }) => (
              <label class="pill" key={ms}>
                <input
                  type="radio"
                  name="talk"
                  checked={wish.talkMs === ms}
                  onChange={() => change({ talkMs: ms })}
                />
                <span>{words}</span>
              </label>
            ))}
          </div>
          <p class="quiet small">
            The first decision gets more. At zero it nudges; nobody is cut off. You can add a minute at any
            time.
          </p>
        </fieldset>
        <div class="sheet">
          <div class="field">
            <label for="keep">Erase everything after</label>
            <select
              id="keep"
              value={String(wish.purgeDays)}
              onChange={(event) => change({ purgeDays: Number(event.currentTarget.value) })}
            >
              {[...new Set([...KEEPING, wish.purgeDays])]
                .sort((a, b) => a - b)
                .map((days) => (
                  <option value={String(days)} key={days}>
                    {days === 1 ? '1 day' : `${days} days`}
                  </option>
                ))}
            </select>
            <p class="quiet small">
              On {dateWords(Date.now() + wish.purgeDays * DAY_MS)}. Learners are told.
            </p>
          </div>
        </div>
        <div class="sheet">
          <PresetBar wish={wish} take={change} />
        </div>
      </div>
    </details>
  );
}
