// Key choice: marks by the key of then, or by the one this server has today. F3. What happened stays as it was.
import type { DebriefRead } from '../net/api.ts';

type Props = {
  readonly keys: DebriefRead['keys'];
  readonly current: boolean;
  readonly choose: (current: boolean) => void;
};

export function KeyChoice({ keys, current, choose }: Props) {
  if (!keys || keys.current === null) return null;
  if (keys.same)
    return (
      <p class="small quiet">
        Marked by the author’s scoring key, version {keys.played}. This server has no other.
      </p>
    );
  const versions =
    keys.played === keys.current
      ? `version ${keys.current}`
      : `version ${keys.played}, today ${keys.current}`;
  return (
    <div class="spread no-print">
      <p class="small quiet">
        {current
          ? 'Marked by the scoring key this server has now. Votes and choices are as they were; the wall and the phones keep the key the session was played with.'
          : `Marked by the author’s scoring key the session was played with (${versions}).`}
      </p>
      <button type="button" class="button slim" aria-pressed={current} onClick={() => choose(!current)}>
        {current ? 'Mark by the key it was played with' : 'Mark by the key this server has now'}
      </button>
    </div>
  );
}
