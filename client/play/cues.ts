// Cues: a short buzz and two soft notes when something begins; can be switched off. F3.
import { useEffect, useRef } from 'preact/hooks';

/** What a cue is given for; a change of it, not its first value, is a cue. */
export function cueOf(phase: string, overtime: boolean, messageId: number): string {
  const moment = phase === 'voting' || phase === 'revoting' ? phase : overtime ? `${phase} over` : '';
  return `${moment}#${messageId}`;
}

/** True when going from one to the other is worth a cue: leaving a moment, or the first sight of one, is not. */
export function isCue(before: string | null, after: string | null): boolean {
  if (before === null || after === null) return false;
  const [moment, message] = after.split('#');
  const [momentBefore, messageBefore] = before.split('#');
  return message !== messageBefore || (moment !== '' && moment !== momentBefore);
}

let audio: AudioContext | null = null;

/** Browsers let a page sound only after a press: called from one. */
export function allowSound(): void {
  if (navigator.userActivation?.isActive === false) return;
  try {
    audio ??= new AudioContext();
    if (audio.state !== 'running') audio.resume().catch(() => undefined);
  } catch {
    // No sound here.
  }
}

function play(): void {
  // Before the first press it is not allowed, and browsers complain.
  if (navigator.userActivation?.hasBeenActive !== false) navigator.vibrate?.([60, 60, 60]);
  if (audio === null || audio.state !== 'running') return;
  for (const [i, hertz] of [523, 659].entries()) {
    const from = audio.currentTime + i * 0.16;
    const tone = audio.createOscillator();
    const gain = audio.createGain();
    tone.frequency.value = hertz;
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(0.08, from + 0.03);
    gain.gain.exponentialRampToValueAtTime(0.001, from + 0.3);
    tone.connect(gain).connect(audio.destination);
    tone.start(from);
    tone.stop(from + 0.32);
  }
}

/** `cue` is null until the team is known. */
export function useCues(on: boolean, cue: string | null): void {
  const before = useRef(cue);
  useEffect(() => {
    const was = before.current;
    if (cue !== null) before.current = cue;
    if (on && isCue(was, cue)) play();
  }, [cue, on]);
  useEffect(() => {
    if (!on) return undefined;
    // A touch counts as a press at its end, so pointerdown would come too early. Phones may stop the sound again.
    addEventListener('click', allowSound);
    addEventListener('keydown', allowSound);
    return () => {
      removeEventListener('click', allowSound);
      removeEventListener('keydown', allowSound);
    };
  }, [on]);
}
