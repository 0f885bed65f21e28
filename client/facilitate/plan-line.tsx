// Plan line: how the minutes of a session are spent. F3.
import { planOf } from '../../sim/session/run-sheet.ts';

export function PlanLine({ minutes, decisions }: { readonly minutes: number; readonly decisions: number }) {
  const { prebrief, playing, debrief, close } = planOf(minutes);
  const parts = [
    ['Briefing', prebrief],
    [decisions > 0 ? `Play, ${decisions} decisions` : 'Play', playing],
    ['Debrief', debrief],
    ['Close', close],
  ] as const;
  return (
    <ol class="plan" aria-label="How the minutes are spent">
      {parts.map(([words, part]) => (
        <li key={words} style={{ flexGrow: part }}>
          <b>{part}</b>
          <span>{words}</span>
        </li>
      ))}
    </ol>
  );
}
