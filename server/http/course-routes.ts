// HTTP routes of teaching: a scenario's guide, and what the scenarios here exercise. F3. Rules O1, O5.
import type { Application } from 'express';
import { courseScenarioOf } from '../../authoring/exercise.ts';
import type { ScenarioLibrary } from '../scenario-library.ts';
import { answer, HttpError } from './answer.ts';

export function addCourseRoutes(app: Application, library: ScenarioLibrary): void {
  app.get('/api/course', (_request, response) => {
    const scenarios = library.all().flatMap((scenario) => courseScenarioOf(scenario) ?? []);
    response.json({ scenarios });
  });
  // A guide alone: the whole scenario has the story and the rubric too, many times its size.
  app.get(
    '/api/scenarios/:slug/guide',
    answer(async (request) => {
      const scenario = library.get(String(request.params['slug']));
      if (!scenario) throw new HttpError(404, { code: 'guide/missing' });
      const { slug, title, lang, guide } = scenario;
      return { slug, title, lang, guide };
    }),
  );
}
