// Reach: how far each competency can go over all the paths a play can take, by the author's key. F0. Proved by the
// explorer (authoring/explore/bounds.ts) and kept with the scenario, so that a short path is not taken for a whole one.
import type { Competency } from './competency.ts';

export type CompetencyReach = {
  /** Least and most points that any path can earn. */
  readonly least: number;
  readonly most: number;
  /** Most decisions of one path in which an offered option touches it. */
  readonly opportunities: number;
};
/** A competency that no path exercises is absent. */
export type Reach = Readonly<Partial<Record<Competency, CompetencyReach>>>;
/** By cut: the number of decisions played. A cut that could not be explored to its end is absent. */
export type ReachByCut = Readonly<Record<number, Reach>>;
