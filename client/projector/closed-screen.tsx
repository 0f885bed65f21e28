// Quiet screen: the goodbye. F3.
import { Fit } from './fit.tsx';

export function ClosedScreen() {
  return (
    <Fit class="pj-quiet">
      <Ring />
      <h2>Thank you</h2>
      <p>This session is over. You can put your phone away.</p>
    </Fit>
  );
}

/** People around a table, seen from above; decoration only. */
function Ring() {
  const seats = Array.from({ length: 7 }, (_, i) => (i / 7) * Math.PI * 2 - Math.PI / 2);
  return (
    <svg class="pj-ring" viewBox="-60 -60 120 120" aria-hidden="true" focusable="false">
      <circle r="26" fill="#ffd166" />
      {seats.map((angle, i) => (
        <circle
          key={i}
          cx={(Math.cos(angle) * 45).toFixed(1)}
          cy={(Math.sin(angle) * 45).toFixed(1)}
          r="11"
          fill={i % 2 === 0 ? '#bfe3ea' : '#fffaf1'}
        />
      ))}
    </svg>
  );
}
