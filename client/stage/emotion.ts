// Reads an author's word for a feeling as one of the six drawn emotions.
// Floor F3 (client/stage), pure.
import { EMOTIONS, type Emotion } from './command.ts';

const ALIASES: Readonly<Record<string, Emotion>> = {
  stern: 'angry',
  cross: 'angry',
  furious: 'angry',
  annoyed: 'angry',
  firm: 'angry',
  tired: 'worried',
  sad: 'worried',
  tense: 'worried',
  anxious: 'worried',
  afraid: 'worried',
  upset: 'worried',
  nervous: 'worried',
  concerned: 'worried',
  warm: 'happy',
  glad: 'happy',
  pleased: 'happy',
  proud: 'happy',
  relieved: 'happy',
  smiling: 'happy',
  shocked: 'surprised',
  startled: 'surprised',
  amazed: 'surprised',
  curious: 'thinking',
  doubtful: 'thinking',
  unsure: 'thinking',
  sceptical: 'thinking',
  calm: 'neutral',
  quiet: 'neutral',
};

/** An unknown word is drawn neutral, never refused: the text carries the meaning. */
export function toEmotion(word: string): Emotion {
  const name = word.trim().toLowerCase();
  return EMOTIONS.find((emotion) => emotion === name) ?? ALIASES[name] ?? 'neutral';
}

/** "Dara looks worried", "Joon is thinking", "Rosa is here": the verb phrase of one emotion. */
export function emotionPhrase(emotion: Emotion): string {
  switch (emotion) {
    case 'neutral':
      return 'is here';
    case 'thinking':
      return 'is thinking';
    case 'happy':
    case 'worried':
    case 'angry':
    case 'surprised':
      return `looks ${emotion}`;
  }
}
