// Dive panel: one decision laid open as far as the room has come: votes, reasons, cards, practitioners, author. F3.
import { panelWord } from '../../sim/scenario/panel.ts';
import type { DiveView, RoomDebrief } from '../../sim/debrief/room.ts';
import { POOL_MIN } from '../../sim/debrief/pool.ts';
import { COMPETENCY_TITLE, COMPETENCIES } from '../../sim/scenario/competency.ts';
import { countWords } from '../ui/words.ts';
import { signed } from '../ui/meters.tsx';
import { talliesOf, type OptionTally } from './tallies.ts';

type Props = { readonly room: RoomDebrief; readonly size: 'page' | 'wall' };

export function DivePanel({ room, size }: Props) {
  const { dive } = room;
  const sheet = room.sheets.find(({ id }) => id === dive?.decisionId);
  if (!dive || !sheet) return <p class="quiet">Nothing is chosen yet.</p>;
  const tallies = talliesOf(room, sheet);
  const isNewestFirst = room.progress?.dive?.stage === 'reasons' || room.progress?.dive?.stage === 'cards';
  return (
    <div class={isNewestFirst ? `dive ${size} newest-first` : `dive ${size}`}>
      <div class="dive-main">
        {size === 'page' && <h3>{sheet.heading}</h3>}
        <p class="story dive-prompt">{sheet.prompt}</p>
        {dive.author && size === 'wall' && (
          <p class="quiet">One author’s opinion, each with its reason. It is not the answer.</p>
        )}
        <Options tallies={tallies} dive={dive} />
        <Legend two={dive.second} />
      </div>
      <Aside dive={dive} size={size} />
    </div>
  );
}

function Options({ tallies, dive }: { readonly tallies: readonly OptionTally[]; readonly dive: DiveView }) {
  const most = Math.max(1, ...tallies.flatMap(({ first, second }) => [first, second]));
  const panelMost = Math.max(1, ...(dive.panel?.options.map(({ chose }) => chose) ?? []));
  return (
    <ul class="dive-options plain">
      {tallies.map(({ id, letter, text, first, second, teams }) => {
        const panel = dive.panel?.options.find((one) => one.optionId === id);
        const key = dive.author?.[id];
        return (
          <li key={id} class={dive.second && teams.length > 0 ? 'taken' : ''}>
            <p class="dive-option">
              <b class="letter">{letter}</b>
              <span>{text}</span>
            </p>
            <div class="dive-bars">
              <VoteBar kind="first" votes={first} most={most} label="first votes" />
              {dive.second && <VoteBar kind="second" votes={second} most={most} label="second votes" />}
              {panel && <VoteBar kind="panel" votes={panel.chose} most={panelMost} label="practitioners" />}
            </div>
            {dive.second && teams.length > 0 && (
              <p class="small">
                <b>{countWords(teams.length, 'team', 'teams')} took it</b>
                {teams.length <= 6 && `: ${teams.join(', ')}`}
              </p>
            )}
            {key && (
              <p class="dive-key">
                <span>{key.rationale}</span>{' '}
                <span class="quiet small">
                  {COMPETENCIES.filter((name) => key.weights[name] !== undefined)
                    .map((name) => `${COMPETENCY_TITLE[name]} ${signed(key.weights[name] ?? 0)}`)
                    .join(' · ')}
                </span>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

type BarProps = {
  readonly kind: string;
  readonly votes: number;
  readonly most: number;
  readonly label: string;
};

function VoteBar({ kind, votes, most, label }: BarProps) {
  return (
    <p class={`vote-bar ${kind}`}>
      <span class="track" aria-hidden="true">
        <span class="fill" style={{ width: `${(votes / most) * 100}%` }} />
      </span>
      <span class="n">
        {votes}
        <span class="hidden-text"> {label}</span>
      </span>
    </p>
  );
}

function Legend({ two }: { readonly two: boolean }) {
  return (
    <p class="small quiet dive-legend" aria-hidden="true">
      <span class="swatch first" /> first votes{' '}
      {two && (
        <>
          <span class="swatch second" /> second votes
        </>
      )}
    </p>
  );
}

/** What is laid open last stands first. */
function Aside({ dive, size }: { readonly dive: DiveView; readonly size: 'page' | 'wall' }) {
  const word = dive.panel && panelWord(dive.panel.people);
  const parts = [
    // The wall tells it under the question: it stands beside each option there.
    dive.author && size === 'page' && (
      <section key="author">
        <h3>Author’s view</h3>
        <p>One author’s opinion with its reason, beside each option. It is not the answer.</p>
      </section>
    ),
    dive.panel && (
      <section key="panel">
        <h3>What practitioners would do</h3>
        <p>{word?.words}</p>
        {size === 'page' &&
          dive.panel.options.map(({ optionId, reasons }) =>
            reasons.length === 0 ? null : (
              <ul key={optionId} class="small">
                {reasons.map((reason, i) => (
                  <li key={i}>{reason}</li>
                ))}
              </ul>
            ),
          )}
      </section>
    ),
    dive.cards && (
      <section key="cards">
        <h3>Private cards</h3>
        <ul class="dive-cards plain">
          {dive.cards.map((card) => (
            <li key={card.id} class={card.tabled < card.held ? 'kept' : ''}>
              <b>{card.roleTitle}</b>{' '}
              <span class="small">
                {card.tabled === card.held
                  ? 'on the table'
                  : card.tabled === 0
                    ? 'never on the table'
                    : `on the table in ${card.tabled} of ${card.held} teams`}
              </span>
              <br />
              {card.text}
            </li>
          ))}
        </ul>
      </section>
    ),
    dive.reasons && (
      <section key="reasons">
        <h3>Reasons people gave</h3>
        {dive.reasons.few ? (
          <p class="quiet">Reasons are shown from {POOL_MIN} people up, so that nobody is known by theirs.</p>
        ) : dive.reasons.words.length === 0 ? (
          <p class="quiet">Nobody wrote a reason here.</p>
        ) : (
          <ul class="dive-reasons plain">
            {dive.reasons.words.map((reason, i) => (
              <li key={i}>{reason}</li>
            ))}
          </ul>
        )}
      </section>
    ),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  // The wall has room for one thing at a time, and none beside the author's words.
  if (size === 'wall') return dive.author ? null : <div class="dive-aside">{parts[0]}</div>;
  return <div class="dive-aside">{parts}</div>;
}
