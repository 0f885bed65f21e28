// Size: people expected and teams, and what that means for the roles. F3.
import { useState } from 'preact/hooks';
import type { NewSession } from '../net/api.ts';
import { teamsFor } from './seating-card.tsx';

const MOST = 50;
const SIZES = [3, 4, 5, 6, 7, 8, 10] as const;

function roleWords(size: number, roles: number): string {
  if (roles === 0) return '';
  if (size < roles) return ` ${roles} roles: some people hold two.`;
  if (size === roles) return ` One role each.`;
  return size >= 8
    ? ` ${roles} roles; under More choices the others share one or observe. Smaller teams talk more each.`
    : ` ${roles} roles, some held by two people.`;
}

type Props = {
  readonly teams: number;
  readonly people: number | null;
  readonly roles: number;
  readonly change: (part: Partial<NewSession>) => void;
  readonly expect: (people: number | null) => void;
};

export function SizeCard({ teams, people, roles, change, expect }: Props) {
  const [wanted, want] = useState(5);
  const size = people === null ? null : Math.max(1, Math.round(people / teams));
  return (
    <fieldset class="sheet">
      <legend class="hidden-text">People and teams</legend>
      <p aria-hidden="true">
        <b>People and teams</b>
      </p>
      <div class="three">
        <div class="field">
          <label for="people">People you expect</label>
          <input
            id="people"
            type="number"
            min={1}
            max={250}
            value={people ?? ''}
            placeholder="20"
            onInput={(event) => {
              const many = event.currentTarget.valueAsNumber;
              if (!Number.isInteger(many) || many < 1) return expect(null);
              expect(Math.min(250, many));
              change({ teams: teamsFor(Math.min(250, many), MOST, wanted) });
            }}
          />
        </div>
        <div class="field">
          <label for="size">To a team</label>
          <select
            id="size"
            value={String(wanted)}
            onChange={(event) => {
              const many = Number(event.currentTarget.value);
              want(many);
              if (people !== null) change({ teams: teamsFor(people, MOST, many) });
            }}
          >
            {SIZES.map((many) => (
              <option value={String(many)} key={many}>
                {many}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="teams">Number of teams</label>
          <input
            id="teams"
            type="number"
            min={1}
            max={MOST}
            required
            value={teams}
            onInput={(event) => {
              const many = event.currentTarget.valueAsNumber;
              if (Number.isInteger(many)) change({ teams: Math.max(1, Math.min(MOST, many)) });
            }}
          />
        </div>
      </div>
      <p class="quiet small">
        {size === null
          ? 'Five people to a team works best, three to seven works. You can even teams out in the lobby.'
          : `About ${size} to a team.${roleWords(size, roles)}`}
      </p>
    </fieldset>
  );
}
