// Plants slips of every kind in random clean reports and prints how many the audit finds, and which causes it names.

import { cleanReport } from '../test/audit/mutation/clean-report.ts';
import { codesByFigure, countFound, type Found } from '../test/audit/mutation/count-found.ts';
import { kinds, plantSlip } from '../test/audit/mutation/plant-slip.ts';
import { plantSystematicError, systematicErrors } from '../test/audit/mutation/plant-systematic-error.ts';
import type { Planted } from '../test/audit/mutation/planted.ts';
import { type Chance, chanceFrom } from '../test/audit/mutation/random.ts';
import { dienBien } from '../test/scoring/make-submission.ts';

const count = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? 2022);

console.log(`${count} slips of each kind, seed ${seed}; one slip in each report.`);
console.log('clear:  no other kind of slip gives the same figure there (drawn again until so).');
console.log('first:  drawn once, ties and all: the planted cause stands first.');
console.log('tied:   as first, a cause that gives the very same figure counting as right.');
console.log('named:  as first, but the planted cause stands anywhere among those named.');
console.log('causes: how many are named for a figure, on average.\n');
console.log(row('slip', 'found', 'clear', 'first', 'tied', 'named', 'causes', 'false'));
for (const kind of Object.keys(kinds)) {
  const clear = results((chance) => plantSlip(kind, chance, true));
  const any = results((chance) => plantSlip(kind, chance, false));
  console.log(
    row(
      kind,
      share([...clear, ...any], ({ found }) => found),
      share(clear, ({ rightFirst }) => rightFirst),
      share(any, ({ rightFirst }) => rightFirst),
      share(any, ({ rightOrTied }) => rightOrTied),
      share(any, ({ rightNamed }) => rightNamed),
      mean(any.flatMap(({ named }) => named)),
      `${falseAlarms([...clear, ...any])}`,
    ),
  );
}

const sheets = Math.ceil(count / 10);
console.log(`\n${sheets} sheets calculated another way throughout; counted by figure.\n`);
console.log(row('error', 'found', 'first', 'causes', 'false'));
for (const error of Object.keys(systematicErrors)) {
  const kept = results((chance) => plantSystematicError(error, chance), sheets);
  const figures = kept.flatMap(({ named }) => named);
  const right = kept.reduce((sum, { figuresRight }) => sum + figuresRight, 0);
  const first = `${((100 * right) / figures.length).toFixed(1)}%`;
  console.log(
    row(
      error,
      share(kept, ({ found }) => found),
      first,
      mean(figures),
      `${falseAlarms(kept)}`,
    ),
  );
}

const chance = chanceFrom(seed);
const reported = Array.from(
  { length: count },
  () => codesByFigure(cleanReport(chance, dienBien()).submission).size,
);
console.log(
  `\n${count} clean reports: ${reported.filter((size) => size > 0).length} with anything reported.`,
);

function results(plant: (chance: Chance) => Planted, times = count): readonly Found[] {
  const draws = chanceFrom(seed);
  return Array.from({ length: times }, () => countFound(plant(draws)));
}

function share(all: readonly Found[], holds: (result: Found) => boolean): string {
  return `${((100 * all.filter(holds).length) / all.length).toFixed(1)}%`;
}

function mean(numbers: readonly number[]): string {
  return (numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toFixed(2);
}

function falseAlarms(all: readonly Found[]): number {
  return all.reduce((sum, result) => sum + result.falseAlarms, 0);
}

function row(kind: string, ...figures: readonly string[]): string {
  return kind.padEnd(50) + figures.map((figure) => figure.padStart(8)).join('');
}
