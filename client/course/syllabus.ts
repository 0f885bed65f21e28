// The eight units of the syllabus by Teaching Public Service in the Digital Age, told shortly in our own words. F3.
import type { Competency } from '../../sim/scenario/competency.ts';

export type Unit = {
  readonly number: number;
  /** Ours, not the syllabus' own title. */
  readonly about: string;
  /** Null: the unit is about all eight. */
  readonly competency: Competency | null;
};

export const SYLLABUS = 'https://teachingpublicservice.digital/syllabus';
export const unitLink = (number: number): string => `${SYLLABUS}-unit-${number}`;

export const UNITS: readonly Unit[] = [
  {
    number: 1,
    about: 'What changed when government went digital, and why changing it is hard',
    competency: null,
  },
  {
    number: 2,
    about: 'What a digital system is made of, and which parts are hard to swap',
    competency: 'affordances',
  },
  { number: 3, about: 'When to plan ahead, and when to try, learn and mend', competency: 'iteration' },
  { number: 4, about: 'Who a service is for, and whether it works for them', competency: 'users' },
  { number: 5, about: 'What data can be used for, and what stands in the way', competency: 'data' },
  { number: 6, about: 'Whom data can harm, and how to prevent it', competency: 'risks' },
  { number: 7, about: 'When working in the open helps, and when it does not', competency: 'openness' },
  { number: 8, about: 'Law, money, purchasing and habit: obstacles and ways round', competency: 'barriers' },
];
