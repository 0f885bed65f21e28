// Key choice: marks by the key of then, or by the one this server has today. F3. What happened stays as it was.
import type { DebriefRead } from '../net/api.ts';

type Props = {
  readonly keys: DebriefRead['keys'];
  readonly current: boolean;
  readonly choose: (current: boolean) => void;
};

export function KeyChoice({ keys, current, choose }: Props) {
  if (!keys || keys.current === null) return null;
  const versions =
    keys.played === keys.current
      ? `version ${keys.current}`
      : `version ${keys.played}, today ${keys.current}`;
  return (
    <div class="spread no-print">
      <p class="small quiet">
        {current
          ? 'Marked by the key this server has today. Votes and choices are as they were; the wall and the phones keep the key of then.'
          : `Marked by the author’s key as it was played (${versions}).`}
      </p>
      <button type="button" class="button slim" aria-pressed={current} onClick={() => choose(!current)}>
        {current ? 'Back to the key of then' : 'Mark by today’s key'}
      </button>
    </div>
  );
}
