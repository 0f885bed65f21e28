// Scene card: what the teams have before them, to be read aloud, and what to say at this point. F3.
import type { FacilitatorView } from '../../sim/session/view.ts';
import type { RunPhase } from '../../sim/session/phase.ts';
import { GuidePrompts, type useGuide } from './guide-prompts.tsx';

/** For the facilitator's mouth; total by type. */
const SAY: Readonly<Record<RunPhase, string>> = {
  waiting: '',
  reading: 'Read the scene aloud, or let them read. Then open the first vote.',
  voting:
    '“Silently. Nobody sees your vote now; once you have decided the counts are shown. One line why, please.”',
  talking: '“Put a card on the table before you argue.”',
  revoting: 'Say nothing, and wait. This vote decides.',
  committing: 'A tie. The lead of the team picks among the tied options.',
  consequence: '“What did you give up for it?”',
  ended: '“Read your ending to the last line. Then we talk.”',
};

type Props = {
  readonly scene: NonNullable<FacilitatorView['scene']>;
  /** Null until it is read, and where there is none. */
  readonly guide: ReturnType<typeof useGuide>;
};

export function SceneCard({ scene, guide }: Props) {
  const { decisionId, heading, prompt, passages, options, taken, phase } = scene;
  return (
    <section class="sheet scene-card" aria-labelledby="scene-title">
      <div>
        <p class="quiet small">{taken.length > 0 ? 'What they decided' : 'On their phones now'}</p>
        <h2 id="scene-title">{heading}</h2>
      </div>
      {prompt !== '' && <p class="story">{prompt}</p>}
      {options.length > 0 && (
        <ol class="plain scene-options">
          {options.map(({ letter, text }) => (
            <li key={letter}>
              <b>{letter}</b> {text}
            </li>
          ))}
        </ol>
      )}
      {taken.length > 0 && (
        <ul class="plain scene-options">
          {taken.map(({ team, letter, text }) => (
            <li key={team}>
              <b>{team}</b> took {letter}: {text}
            </li>
          ))}
        </ul>
      )}
      {SAY[phase] !== '' && <p class="note">{SAY[phase]}</p>}
      {guide && <GuidePrompts guide={guide} decisionId={decisionId} />}
      {passages.length > 0 && (
        <details class="earlier">
          <summary>{taken.length > 0 ? 'What followed, to read aloud' : 'The scene, to read aloud'}</summary>
          {passages.map((line, i) => (
            <p class="story" key={i}>
              {line}
            </p>
          ))}
        </details>
      )}
    </section>
  );
}
