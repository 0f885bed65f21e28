// Cards: a seat's private facts and those on the table. F3.
import { useState } from 'preact/hooks';
import type { SeatPublic, SeatView, TeamView } from '../../sim/session/view.ts';
import { Wrong } from '../ui/chrome.tsx';
import type { PlayModel } from './play-model.ts';

type OwnProps = { readonly cards: SeatView['cards']; readonly table: PlayModel['send']['table'] };

export function OwnCards({ cards, table }: OwnProps) {
  const [wrong, setWrong] = useState<string | null>(null);
  const held = cards.filter((card) => !card.tabled);
  if (held.length === 0) return null;
  return (
    <section class="stack" aria-label="Your cards">
      {held.map((card) => (
        <div class="private" key={card.id}>
          <p class="who">Only you know this, as {card.roleTitle}</p>
          <p class="text">{card.text}</p>
          <div>
            <button
              type="button"
              class="button slim"
              onClick={async () => setWrong((await table(card.id))?.code ?? null)}
            >
              Put this card on the table
            </button>
          </div>
        </div>
      ))}
      <Wrong code={wrong} />
    </section>
  );
}

type TableProps = { readonly tabled: TeamView['tabled']; readonly seats: readonly SeatPublic[] };

export function TabledCards({ tabled, seats }: TableProps) {
  if (tabled.length === 0) return null;
  return (
    <section aria-labelledby="table-title">
      <h2 id="table-title">On the table</h2>
      <ul class="plain">
        {tabled.map(({ seatId, card, roleTitle }) => (
          <li class="tabled" key={card.id}>
            <p class="who">
              {seats.find((seat) => seat.id === seatId)?.name ?? 'A colleague'}, {roleTitle}
            </p>
            <p class="text">{card.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

type AdviserProps = { readonly team: TeamView; readonly consult: NonNullable<PlayModel['send']['consult']> };

export function Advisers({ team, consult }: AdviserProps) {
  const [wrong, setWrong] = useState<string | null>(null);
  if (team.advisers.length === 0) return null;
  const said = team.advisers.filter((adviser) => adviser.said !== null);
  const unheard = team.advisers.filter((adviser) => adviser.said === null);
  const left = Math.min(team.consultationsLeft, unheard.length);
  return (
    <section class="stack" aria-labelledby="advisers-title">
      <h2 id="advisers-title">
        Ask an adviser{' '}
        <span class="quiet small">{left === 0 ? 'none left' : left === 1 ? 'one left' : `${left} left`}</span>
      </h2>
      {said.map((adviser) => (
        <div class="tabled" key={adviser.role}>
          <p class="who">{adviser.title}</p>
          <p class="text">{adviser.said}</p>
        </div>
      ))}
      {left > 0 && unheard.length > 0 && (
        <>
          {unheard.length > left && (
            <p class="quiet small">Each knows something you have not read. Whom do you hear?</p>
          )}
          <div class="row">
            {unheard.map((adviser) => (
              <button
                type="button"
                class="button slim"
                key={adviser.role}
                onClick={async () => setWrong((await consult(adviser.role))?.code ?? null)}
              >
                {adviser.title}
              </button>
            ))}
          </div>
        </>
      )}
      <Wrong code={wrong} />
    </section>
  );
}
