// Every regular expression of the source takes time in proportion to the text it is given: `npm run patterns`.
import { readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import { globSync } from 'tinyglobby';
import { patternsIn } from './patterns/patterns-in.ts';

let checked = 0;
const faults: string[] = [];
for (const file of sources()) {
  for (const { line, source, flags, excuse } of patternsIn(readFileSync(file, 'utf8'), file)) {
    checked += 1;
    const slow = reportsOf(source, flags);
    if (slow.length > 0 && excuse === null)
      faults.push(`${file}:${line}: /${source}/${flags} is super-linear (${slow.join(', ')})`);
    if (slow.length === 0 && excuse !== null)
      faults.push(`${file}:${line}: “slow pattern” where there is none`);
  }
}
process.stdout.write(`${faults.join('\n')}${faults.length > 0 ? '\n' : ''}`);
process.stdout.write(`${checked} patterns, ${faults.length} faults\n`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** By type and the character to repeat. `Move`: tried again from every place, as in / +$/. */
function reportsOf(source: string, flags: string): readonly string[] {
  try {
    const { reports } = analyse(
      { source, flags },
      { reportTypes: { Move: true, Self: true, Trade: true }, assumeRejectingSuffix: false },
    );
    return reports.map(({ type, character }) => `${type} of ${JSON.stringify(character.pick)}`);
  } catch (error) {
    return [`not understood: ${error instanceof Error ? error.message : ''}`];
  }
}

function sources(): readonly string[] {
  return globSync('src/**/*.ts').sort();
}
