// Reads an author's word for a feeling as one of the drawn emotions.
// Floor F3 (client/stage), pure.
import { EMOTIONS, type Emotion } from './command.ts';

const ALIASES: Readonly<Record<string, Emotion>> = {
  firm: 'stern',
  strict: 'stern',
  cross: 'angry',
  furious: 'angry',
  annoyed: 'angry',
  weary: 'tired',
  exhausted: 'tired',
  upset: 'sad',
  grieving: 'sad',
  nervous: 'tense',
  anxious: 'worried',
  afraid: 'worried',
  concerned: 'worried',
  kind: 'warm',
  smiling: 'warm',
  relieved: 'warm',
  glad: 'happy',
  pleased: 'happy',
  proud: 'happy',
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

/** Undefined for a word that nobody has drawn. */
export function knownEmotion(word: string): Emotion | undefined {
  const name = word.trim().toLowerCase();
  return (
    EMOTIONS.find((emotion) => emotion === name) ?? (Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined)
  );
}

/** An unknown word is drawn neutral, never refused: the text carries the meaning. */
export function toEmotion(word: string): Emotion {
  return knownEmotion(word) ?? 'neutral';
}

/** "Dara looks worried", "Joon is thinking", "Rosa is here": the verb phrase of one emotion. */
export function emotionPhrase(emotion: Emotion): string {
  switch (emotion) {
    case 'neutral':
      return 'is here';
    case 'thinking':
      return 'is thinking';
    case 'warm':
      return 'smiles';
    case 'happy':
    case 'worried':
    case 'angry':
    case 'surprised':
    case 'stern':
    case 'sad':
    case 'tired':
    case 'tense':
      return `looks ${emotion}`;
  }
}
