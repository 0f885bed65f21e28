// Card: a learner's own votes on paper, for her alone. F3. Her plan is in this browser and is printed from here.
import { useEffect, useState } from 'preact/hooks';
import type { SeatDebrief } from '../../sim/debrief/debrief.ts';
import { calibrationWords } from '../debrief/calibration-words.ts';
import { fetchDebrief } from '../net/api.ts';
import { readPlan, seatToken } from '../net/keys.ts';
import { countWords, letterAt } from '../ui/words.ts';
import { PaperMarks } from './paper-marks.tsx';
import { Limits, NotHere, SheetFrame } from './sheet-frame.tsx';

type Found = { readonly title: string; readonly purgeAt: number; readonly mine: SeatDebrief };

export function CardPage({ code }: { readonly code: string }) {
  const [found, setFound] = useState<Found | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const token = seatToken(code);
      if (token === null) return setWrong('seat/unknown');
      const answer = await fetchDebrief(code, token);
      if (!current) return;
      if (!answer.ok) return setWrong(answer.error.code);
      const { room, debrief, mine } = answer.value;
      if (mine === null) return setWrong('debrief/not-yet');
      setFound({ title: room.title, purgeAt: debrief?.purgeAt ?? 0, mine });
    };
    void load();
    return () => {
      current = false;
    };
  }, [code]);

  if (wrong !== null) return <NotHere code={code} wrong={wrong} back={`/play/${code}`} />;
  if (found === null) return <p role="status">Fetching your card.</p>;
  const { title, purgeAt, mine } = found;
  return (
    <SheetFrame title={`Your card: ${title}`} code={code}>
      <header>
        <p class="quiet small">Your own card · Caseroom</p>
        <h1>{title}</h1>
        <p>
          These are your own votes, whatever your team chose.{' '}
          {mine.changedMind === 0
            ? 'You kept to your first vote each time.'
            : `You changed your mind ${mine.changedMind === 1 ? 'once' : countWords(mine.changedMind, 'time', 'times')} after talking.`}
        </p>
      </header>
      <section aria-labelledby="votes-title">
        <h2 id="votes-title">How you voted</h2>
        {mine.evidence.length === 0 && <p class="quiet">There is nothing to tell of your votes.</p>}
        <ol>
          {mine.evidence.map((one) => (
            <li key={one.decisionId} class="taken-decision">
              <b>{one.heading}</b>
              <p>
                {letterAt(one.offered.findIndex((option) => option.id === one.optionId))}. {one.optionText}
              </p>
              {one.rationale !== '' && <p class="small">Author’s view. {one.rationale}</p>}
            </li>
          ))}
        </ol>
        {mine.calibration !== null && <p>{calibrationWords(mine.calibration)}</p>}
      </section>
      <OwnPlan code={code} />
      <Limits purgeAt={purgeAt} />
      <section class="team" aria-labelledby="marks-title">
        <h2 id="marks-title">Your votes by competency</h2>
        <PaperMarks profile={mine.profile} evidence={mine.evidence} whose="Your votes" />
      </section>
    </SheetFrame>
  );
}

/** It stands within a sentence. */
const bare = (text: string): string => text.trim().replace(/[.,;]+$/, '');

function OwnPlan({ code }: { readonly code: string }) {
  const { ifThis, thenThat, askMe } = readPlan(code);
  if (ifThis === '' && thenThat === '') return null;
  return (
    <section aria-labelledby="plan-title">
      <h2 id="plan-title">Your plan</h2>
      <p>
        If {bare(ifThis)}, then I will {bare(thenThat)}.
      </p>
      {askMe !== '' && <p>Who will ask you about it: {askMe}</p>}
    </section>
  );
}
