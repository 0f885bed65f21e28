// Rules about the practitioner panel beside a story. F1.
import { parsePanel } from '../../sim/scenario/index.ts';
import { goneFromStory, PANEL } from '../check-panel.ts';
import type { Rule } from './rule.ts';

export const PANEL_RULES: readonly Rule[] = [
  {
    code: 'panel/gone',
    severity: 'warning',
    about:
      'A panel counts only decisions and options that the story has. What practitioners said about an option that is gone, or that says something else now, says nothing about the story as it is.',
    bad: 'd4d: { chose: 3, reasons: [] }   in panel.yaml, while d4 offers d4a, d4b and d4c',
    good: 'Ask a panel again, or delete those lines from panel.yaml.',
    find: ({ scenario, files }) => {
      const text = files[PANEL];
      const panel = text === undefined ? null : parsePanel(text, PANEL);
      if (!panel?.ok) return [];
      const lines = (text ?? '').split('\n');
      return goneFromStory(panel.value, scenario.decisions).map((id) => ({
        file: PANEL,
        line: lines.findIndex((line) => line.trim().startsWith(`${id}:`)) + 1,
        at: id,
        message: `The panel counts ${id}, which the story does not have, so it is left out. Ask a panel again, or delete it here.`,
      }));
    },
  },
];
