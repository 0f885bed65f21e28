// What the vote benches share: the crowd's shape, when its votes fall and what is measured.
export const TEAM = 5;

/** `sessions` rooms of `teams` teams of five; the votes of four of each five are spread over `spreadMs`. */
export type Crowd = { readonly sessions: number; readonly teams: number; readonly spreadMs: number };

export type Measured = {
  /** Milliseconds from a vote to each teammate who has been told of it. */
  readonly told: readonly number[];
  /** Of one frame's payload, per person in the session and vote. */
  readonly bytes: number;
  /** Resident memory of the server's process that each person added, in KiB. */
  readonly memory: number;
};

export const peopleOf = ({ sessions, teams }: Crowd): number => sessions * teams * TEAM;

export const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** Lets each voter vote at an even distance from the next. */
export async function spread<T>(
  voters: readonly T[],
  spreadMs: number,
  vote: (voter: T) => Promise<void> | void,
): Promise<void> {
  await Promise.all(
    voters.map(async (voter, i) => {
      await wait((i * spreadMs) / voters.length);
      await vote(voter);
    }),
  );
}
