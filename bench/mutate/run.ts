// `npm run mutate [-- ROOM…] [--jobs N]`: small faults put into the code one by one; each must make a test of its room fail.
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { globSync } from 'tinyglobby';
import { rooms } from './rooms.ts';
import { strykerOptions } from './stryker-options.ts';
import { score, staleEquivalents, type Tally, tally } from './tally.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jobs: { type: 'string', default: '1' } },
});
const names = positionals.length === 0 ? Object.keys(rooms) : positionals;

const tallies: Tally[] = [];
for (const name of names) {
  const room = rooms[name];
  if (room === undefined) throw new Error(`no room ${name}: ${Object.keys(rooms).join(', ')}`);
  console.log(`${name} …`);
  // The processes that run the tests inherit it.
  process.env.MUTANTS_A_THREAD = room.remembers ? '1' : '100';
  const all = await new Stryker(strykerOptions(name, room, Number(values.jobs))).runMutationTest();
  // Results of runs before may be of files that are no longer the room's.
  const files = new Set(globSync([...room.mutate]));
  const results = all.filter(({ fileName }) => files.has(relative('.', fileName)));
  const result = tally(name, results);
  tallies.push(result);
  for (const { place, original, replacement, covered } of result.survivors)
    console.log(
      `${place} ${covered ? 'survived' : 'no test goes there'}: ${short(original)} → ${short(replacement)}`,
    );
  for (const { from, to, file } of staleEquivalents(results))
    console.log(`bench/mutate/equivalents.json: no such survivor in ${file}: ${from} → ${to}`);
}

console.log(
  '\n| room | mutants | killed | cannot be killed | survived | score |\n|---|---:|---:|---:|---:|---:|',
);
for (const one of tallies) console.log(row(one));
if (tallies.length > 1)
  console.log(
    row({
      room: 'all',
      killed: tallies.reduce((sum, { killed }) => sum + killed, 0),
      equivalent: tallies.reduce((sum, { equivalent }) => sum + equivalent, 0),
      survivors: tallies.flatMap(({ survivors }) => survivors),
    }),
  );

function row(one: Tally): string {
  const { room, killed, equivalent, survivors } = one;
  const all = killed + equivalent + survivors.length;
  return `| ${room} | ${all} | ${killed} | ${equivalent} | ${survivors.length} | ${score(one).toFixed(1)} % |`;
}

function short(code: string): string {
  return code.length > 80 ? `${code.slice(0, 77)}…` : code;
}
