// Run sheet: planned minutes beside those taken, and when it will end. F3. The rule is sim/session/run-sheet.
import { runSheet, type SheetLine } from '../../sim/session/run-sheet.ts';
import type { FacilitatorView, PublicView } from '../../sim/session/view.ts';
import { timeWords } from '../ui/words.ts';
import { useNow } from './use-now.ts';
import { progressOf } from './progress.ts';

const PART_WORDS: Readonly<Record<SheetLine['part'], string>> = {
  prebrief: 'Briefing',
  playing: 'Play',
  debrief: 'Debrief',
  close: 'Close',
};

export function RunSheetCard({
  view,
  session,
}: {
  readonly view: FacilitatorView;
  readonly session: PublicView;
}) {
  const now = useNow(5000);
  const { lines, plannedEnd, likelyEnd } = runSheet(view.clock, progressOf(view, session), now);
  const late = plannedEnd !== null && likelyEnd !== null ? Math.round((likelyEnd - plannedEnd) / 60_000) : 0;
  return (
    <section class="sheet run-sheet" aria-labelledby="sheet-title">
      <div class="spread">
        <h2 id="sheet-title">Run sheet</h2>
        <span class="quiet small">{view.clock.minutes} minutes in all</span>
      </div>
      <table>
        <thead class="hidden-text">
          <tr>
            <th>Part</th>
            <th>Minutes taken</th>
            <th>Minutes planned</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ part, planned, taken, isNow }) => (
            <tr key={part} class={isNow ? 'now' : ''} aria-current={isNow ? 'step' : undefined}>
              <th scope="row">
                {isNow && <span aria-hidden="true">▸ </span>}
                {PART_WORDS[part]}
              </th>
              <td class={taken !== null && taken > planned ? 'over' : ''}>{taken ?? '–'}</td>
              <td class="quiet">of {planned} min</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">
        {plannedEnd === null || likelyEnd === null
          ? session.phase === 'closed'
            ? 'This session is over.'
            : 'The clock starts with the briefing.'
          : late > 1
            ? `Planned end ${timeWords(plannedEnd)}. As it goes: ${timeWords(likelyEnd)}, ${late} minutes later.`
            : late < -1
              ? `Ahead: ends about ${timeWords(likelyEnd)}, ${-late} minutes before ${timeWords(plannedEnd)}.`
              : `On time: ends about ${timeWords(likelyEnd)}.`}
      </p>
    </section>
  );
}
