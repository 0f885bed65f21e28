// npm run bench:votes: how long from a vote to its teammates' screens, what it costs in bytes and memory, beside a bare
// ws server and a Socket.IO server telling the same in the same run. 127.0.0.1 only; ends by itself in three minutes.
import { caseroomCrowd } from './caseroom-crowd.ts';
import { peopleOf, type Crowd, type Measured } from './crowd.ts';
import { machine, ms, percentile } from './machine.ts';
import { bareWs, socketIo } from './peer-crowd.ts';

const CROWDS: readonly Crowd[] = [
  { sessions: 1, teams: 50, spreadMs: 2000 },
  { sessions: 20, teams: 10, spreadMs: 4000 },
];

function line(name: string, samples: readonly number[], more = ''): string {
  const [p50, p99] = [0.5, 0.99].map((share) => ms(percentile(samples, share)).padStart(9));
  return `${name.padEnd(36)} p50 ${p50}   p99 ${p99}   ${samples.length} samples${more}`;
}

const costs = ({ bytes, memory }: Measured): string =>
  `   ${bytes.toFixed(1)} bytes per client per vote   ${memory.toFixed(0)} KiB per client`;

function ratio(ours: Measured, theirs: Measured): string {
  const of = (share: number) => percentile(ours.told, share) / percentile(theirs.told, share);
  return `p50 ${of(0.5).toFixed(1)}, p99 ${of(0.99).toFixed(1)}`;
}

console.log(`${machine()}; each server in a process of its own, all clients in one more, on these cores`);
console.log(
  'The peers write nothing to disk and have no roles, views or presence; all three tell the whole room.',
);
for (const crowd of CROWDS) {
  const people = peopleOf(crowd);
  const seconds = crowd.spreadMs / 1000;
  console.log(
    `\n${people} people in ${crowd.sessions} session${crowd.sessions > 1 ? 's' : ''}, teams of five, ${people * 0.8} votes in ${seconds} s`,
  );
  const ours = await caseroomCrowd(crowd);
  const ws = await bareWs(crowd);
  const sio = await socketIo(crowd);
  console.log(line('Caseroom: vote → teammate', ours.told, costs(ours)));
  console.log(line('Caseroom: vote → acknowledged, on disk', ours.acknowledged));
  console.log(line('bare ws: vote → teammate', ws.told, costs(ws)));
  console.log(line('Socket.IO: vote → teammate', sio.told, costs(sio)));
  console.log(`ratio to bare ws ${ratio(ours, ws)}; to Socket.IO ${ratio(ours, sio)}`);
}
process.exit(0);
