// Door of sim/session. F0.
export * from './phase.ts';
export * from './state.ts';
export * from './command.ts';
export * from './event.ts';
export * from './refusal.ts';
export * from './view.ts';
export { decide } from './decide.ts';
export { evolve, replay } from './evolve.ts';
export { publicView, teamView, seatView, facilitatorView } from './view-for.ts';
export { projectorView } from './view-projector.ts';
export * from './projector.ts';
export * from './run-sheet.ts';
export * from './debrief-state.ts';
export { debriefPlaces, divesOf, stagesOf, type DebriefPlace } from './debrief-places.ts';
export { proposeDecisions, type Proposal, type ProposalWhy } from './propose.ts';
export { rewind, type Rewind, type RewindStep } from './rewind.ts';
export { changedIn, endingOf, letterAt, roleTitle } from './query.ts';
export { spoken } from './told.ts';
