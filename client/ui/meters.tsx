// Meters: the six indicators as label, number and bar. F3. Never colour alone.
import { INDICATORS, INDICATOR_TITLE } from '../../sim/scenario/competency.ts';
import type { IndicatorChanges, Indicators } from '../../sim/scenario/competency.ts';

export function Meters({ indicators }: { readonly indicators: Indicators | null }) {
  if (indicators === null) return null;
  return (
    <section class="meters" aria-labelledby="meters-title">
      <h2 id="meters-title">Where things stand</h2>
      <dl>
        {INDICATORS.map((name) => (
          <div class="meter" key={name}>
            <dt>{INDICATOR_TITLE[name]}</dt>
            <dd>
              <b>{indicators[name]}</b>
              <span class="track" aria-hidden="true">
                <span
                  class="fill"
                  style={{ transform: `scaleX(${Math.max(0, Math.min(100, indicators[name])) / 100})` }}
                />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const moveWords = (by: number): string => {
  const size = Math.abs(by) >= 10 ? 'a lot' : Math.abs(by) >= 5 ? 'clearly' : 'a little';
  return `${by > 0 ? 'up' : 'down'} ${size}`;
};

export const signed = (by: number): string => (by > 0 ? `+${by}` : `−${Math.abs(by)}`);

export function Moves({ changes }: { readonly changes: IndicatorChanges }) {
  const moved = INDICATORS.filter((name) => (changes[name] ?? 0) !== 0);
  if (moved.length === 0) return null;
  return (
    <ul class="plain moves" aria-label="What changed">
      {moved.map((name) => (
        <li key={name}>
          <span>
            {INDICATOR_TITLE[name]} {moveWords(changes[name] ?? 0)}
          </span>
          <b>{signed(changes[name] ?? 0)}</b>
        </li>
      ))}
    </ul>
  );
}
