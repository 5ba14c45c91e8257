// Plants slips of every kind in random clean reports and prints how many the audit finds, with which cause.

import { cleanReport } from '../test/audit/mutation/clean-report.ts';
import { codesByMember, judge, type Verdict } from '../test/audit/mutation/judge.ts';
import { kinds, plantSlip } from '../test/audit/mutation/plant-slip.ts';
import { chanceFrom } from '../test/audit/mutation/random.ts';
import { dienBien } from '../test/scoring/make-submission.ts';

const count = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? 2022);

console.log(`${count} slips of each kind, seed ${seed}; one slip in each report.`);
console.log('clear: no other kind of slip gives the same figure there (drawn again until so).');
console.log('any:   drawn once; where two kinds give the same figure, the audit can name only one.');
console.log('tied:  as any, a cause that gives the very same figure counting as right.\n');
console.log(row('slip', 'found', 'cause, clear', 'cause, any', 'cause, tied', 'false'));
for (const kind of Object.keys(kinds)) {
  const clear = verdicts(kind, true);
  const any = verdicts(kind, false);
  const falseAlarms = [...clear, ...any].reduce((sum, verdict) => sum + verdict.falseAlarms, 0);
  console.log(
    row(
      kind,
      share([...clear, ...any], ({ found }) => found),
      share(clear, ({ rightCause }) => rightCause),
      share(any, ({ rightCause }) => rightCause),
      share(any, ({ rightOrTied }) => rightOrTied),
      `${falseAlarms}`,
    ),
  );
}
const chance = chanceFrom(seed);
const reported = Array.from(
  { length: count },
  () => codesByMember(cleanReport(chance, dienBien()).submission).size,
);
console.log(
  `\n${count} clean reports: ${reported.filter((size) => size > 0).length} with anything reported.`,
);

function verdicts(kind: string, onlyClear: boolean): readonly Verdict[] {
  const draws = chanceFrom(seed);
  return Array.from({ length: count }, () => judge(plantSlip(kind, draws, onlyClear)));
}

function share(all: readonly Verdict[], holds: (verdict: Verdict) => boolean): string {
  return `${((100 * all.filter(holds).length) / all.length).toFixed(1)}%`;
}

function row(kind: string, ...figures: readonly string[]): string {
  return kind.padEnd(50) + figures.map((figure) => figure.padStart(14)).join('');
}
