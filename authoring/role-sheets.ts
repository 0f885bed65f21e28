// Role sheets: the knots `role_<id>`, read through Ink without being part of play. F1.
import { Story } from 'inkjs/full';

/** Paragraphs of a role's sheet; none when the story has no such knot. */
export function roleSheet(content: unknown, role: string): readonly string[] {
  try {
    const story = new Story(content as Record<string, never>);
    story.allowExternalFunctionFallbacks = true;
    story.ChoosePathString(`role_${role}`);
    const lines: string[] = [];
    while (story.canContinue && lines.length < 20) {
      const line = story.Continue()?.trim();
      if (line) lines.push(line);
    }
    return lines;
  } catch {
    return [];
  }
}
