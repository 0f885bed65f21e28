// Cluster dialog: the evidence behind dots: what was offered, taken and voted, the author's view, and the panel's. F3.
import type { RoomDebrief, TeamPath } from '../../../sim/debrief/room.ts';
import { COMPETENCY_TITLE, type Competency } from '../../../sim/scenario/competency.ts';
import { Dialog } from '../../ui/chrome.tsx';
import { HOW_DECIDED, votesWords } from './map-detail.ts';
import type { Cluster } from './strip-layout.ts';
import { weightSign, weightWords } from './weight-words.ts';

type Props = {
  readonly room: Pick<RoomDebrief, 'marking' | 'sheets' | 'teams'>;
  readonly competency: Competency;
  readonly cluster: Cluster;
  readonly onClose: () => void;
};

export function ClusterDialog({ room, competency, cluster, onClose }: Props) {
  const { marking } = room;
  const sheet = room.sheets.find(({ id }) => id === cluster.decisionId);
  const key = marking?.key.decisions[cluster.decisionId];
  if (!marking || !sheet || !key) return null;
  const split = marking.panel?.splits[cluster.decisionId] ?? null;
  const taken = key[cluster.optionId];
  const because = taken?.because[competency];
  const title = COMPETENCY_TITLE[competency];
  const offered = new Set(cluster.teams.flatMap((team) => stepOf(team, cluster)?.offered ?? []));
  return (
    <Dialog label={`Evidence: ${sheet.heading}`} onClose={onClose}>
      <div>
        <p class="quiet small">Evidence for {title}</p>
        <h2>{sheet.heading}</h2>
      </div>
      <p class="story">{sheet.prompt}</p>
      <ul class="options plain evidence" aria-label="Options">
        {sheet.options
          .filter(({ id }) => offered.has(id))
          .map(({ id, letter, text }) => {
            const weight = key[id]?.weights[competency];
            const chose = split?.options.find(({ optionId }) => optionId === id)?.chose ?? 0;
            return (
              <li class={id === cluster.optionId ? 'card taken' : 'card'} key={id}>
                <span class="key" aria-hidden="true">
                  {letter}
                </span>
                <span>
                  {id === cluster.optionId && <b>Taken: </b>}
                  {text}
                  <span class="evidence-keys">
                    <span>
                      <b>Author’s view:</b>{' '}
                      {weight === undefined ? 'says nothing about this' : weightWords(weight)}
                      {weight !== undefined && ` (${weightSign(weight)})`}
                    </span>
                    {split !== null && (
                      <span>
                        <b>Practitioners:</b> {chose} of {split.people} would take it
                      </span>
                    )}
                  </span>
                </span>
              </li>
            );
          })}
      </ul>
      <Teams cluster={cluster} letterOf={(id) => sheet.options.find((one) => one.id === id)?.letter ?? ''} />
      {taken && (
        <p class="note">
          <b>Author’s view.</b> {because ?? taken.rationale}
          {because !== undefined && because !== taken.rationale && ` ${taken.rationale}`}
        </p>
      )}
      {split !== null && marking.panel !== null && <p class="quiet small">{marking.panel.word.words}</p>}
      <div>
        <button type="button" class="button main" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}

const stepOf = (team: TeamPath, { decisionId }: Cluster) =>
  team.steps.findLast((step) => step.decisionId === decisionId);

/** First votes → second votes of each team that took it; folded away where they are many. */
function Teams({
  cluster,
  letterOf,
}: {
  readonly cluster: Cluster;
  readonly letterOf: (id: string) => string;
}) {
  const lines = cluster.teams.flatMap((team) => {
    const step = stepOf(team, cluster);
    return step
      ? [{ team, words: [HOW_DECIDED[step.how], votesWords(step, letterOf)].filter(Boolean).join(' · ') }]
      : [];
  });
  const list = (
    <ul class="plain pic-who">
      {lines.map(({ team, words }) => (
        <li key={team.teamId}>
          <b>{team.name}</b> {words}
        </li>
      ))}
    </ul>
  );
  return lines.length <= 3 ? (
    <div>
      {list}
      <p class="quiet small">First votes → second votes.</p>
    </div>
  ) : (
    <details class="pic-table">
      <summary>The {lines.length} teams that took it, and their votes</summary>
      {list}
    </details>
  );
}
