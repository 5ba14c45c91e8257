// Plants one slip of a kind in a random place of a clean report.
import { dienBien } from '../../scoring/make-submission.ts';
import { type CleanReport, cleanReport } from './clean-report.ts';
import { averaged, dueOf, levelled, levelOf, type Member, sums } from './figures.ts';
import { type FigureKind, lookalikes, valuesOf } from './lookalikes.ts';
import { mistypedCount } from './mistyped-count.ts';
import { codes, figure, memberName, type Planted, place, planted } from './planted.ts';
import type { Chance } from './random.ts';

const ruleSet = dienBien();

/** Null where the drawn place does not allow the slip; `onlyClear`: nor where another kind would give the same figure. */
type Plant = (report: CleanReport, chance: Chance, onlyClear: boolean) => Planted | null;

export const kinds: Readonly<Record<string, Plant>> = {
  'figure of the neighbouring row': (report, chance, onlyClear) => {
    const { row, member } = place(report, chance, [...averaged, ...sums]);
    const other = row + chance.oneOf([-1, 1]);
    if (report.units[other] === undefined) return null;
    return figure(report, row, member, dueOf(report, other, member), 'copied', onlyClear);
  },
  'figure of another unit': (report, chance, onlyClear) => {
    const { row, member } = place(report, chance, [...averaged, ...sums]);
    const value = dueOf(report, chance.between(0, report.units.length - 1), member);
    return value % 100 === 0 ? null : figure(report, row, member, value, 'copied', onlyClear);
  },
  'two criteria swapped': (report, chance) => {
    const { row, member: first } = place(report, chance, [...averaged, ...levelled]);
    const second = chance.oneOf([...averaged, ...levelled]);
    const [a, b] = [dueOf(report, row, first), dueOf(report, row, second)];
    if (a === b) return null;
    const due = [first, second].map((member) => [memberName(member), 'published-swapped'] as const);
    return planted(
      report,
      row,
      new Map<Member, number>([
        [first, b],
        [second, a],
      ]),
      new Map(due),
    );
  },
  'late dossiers left in criterion 5’s divisor': ofKind('divisor', [5, ...sums]),
  'late dossiers left out of criterion 1’s divisor': ofKind('divisor', [1, 2]),
  'rounded parts summed': ofKind('parts-rounded', sums),
  'truncated instead of rounded': ofKind('cut-off', [...averaged, ...sums]),
  'rounded to fewer decimals': ofKind('coarse', [...averaged, ...sums]),
  'pending dossiers counted': ofKind('pending', [...averaged, ...sums]),
  'one digit mistyped': (report, chance, onlyClear) => {
    const { row, member } = place(report, chance, [...averaged, ...sums]);
    const due = dueOf(report, row, member);
    const power = chance.oneOf([1, 10, 100]);
    const digit = Math.floor(due / power) % 10;
    return figure(report, row, member, due + (chance.between(0, 9) - digit) * power, 'digits', onlyClear);
  },
  'two digits transposed': (report, chance, onlyClear) => {
    const { row, member } = place(report, chance, [...averaged, ...sums]);
    const due = dueOf(report, row, member);
    const power = chance.oneOf([1, 10]);
    const [low, high] = [Math.floor(due / power) % 10, Math.floor(due / power / 10) % 10];
    return figure(report, row, member, due + (low - high) * 9 * power, 'digits', onlyClear);
  },
  'level ticked without its conditions': (report, chance) => {
    const { row, member } = place(report, chance, levelled);
    const level = chance.between(levelOf(report, row, Number(member)) + 1, 2);
    if (level > 2 || level <= levelOf(report, row, Number(member))) return null;
    const values = new Map<Member, number>([[member, level * 100]]);
    return planted(report, row, values, new Map([[memberName(member), 'published-level-unmet']]));
  },
  'the same, carried into total and class': (report, chance) => {
    const { row, member } = place(report, chance, levelled);
    const gained = 2 - levelOf(report, row, Number(member));
    if (gained === 0) return null;
    const total = dueOf(report, row, 'total') + gained * 100;
    const values = new Map<Member, number>([
      [member, 200],
      ['total', total],
    ]);
    const due = new Map([
      [memberName(member), 'published-level-unmet'],
      ['total', 'published-follows'],
    ]);
    const classification = classOf(total);
    if (classification !== report.submission.published[row]?.classification)
      due.set('classification', 'published-follows');
    return planted(report, row, values, due, classification);
  },
  'one count mistyped in the workbook': mistypedCount,
  'class not matching the total': (report, chance) => {
    const { row } = place(report, chance, averaged);
    const classification = chance.oneOf(ruleSet.classes).name;
    if (classification === report.submission.published[row]?.classification) return null;
    return planted(
      report,
      row,
      new Map(),
      new Map([['classification', 'published-class-unlike-total']]),
      classification,
    );
  },
  'officer form unlike the table': (report, chance) => {
    const { row } = place(report, chance, averaged);
    const value = chance.oneOf([dueOf(report, row, 'officerAverage') + chance.between(-150, 150), 1000]);
    if (value === dueOf(report, row, 'officerAverage') || value > 1000) return null;
    const due = new Map([['officerForm', 'published-forms-disagree']]);
    return planted(report, row, new Map<Member, number>([['officerForm', value]]), due);
  },
  'total unlike its parts, no cause': (report, chance, onlyClear) => {
    const { row, member } = place(report, chance, sums);
    const value = dueOf(report, row, member) + chance.between(-300, 300);
    if (value === dueOf(report, row, member)) return null;
    if (onlyClear && lookalikes(report, row, member, value).length > 0) return null;
    const due = new Map([[memberName(member), 'published-total-unlike-parts']]);
    const ties = lookalikes(report, row, member, value).map((kind) => codes[kind]);
    return { ...planted(report, row, new Map([[member, value]]), due), ties };
  },
};

/** A new clean report, and the slip in it; drawn again until the place allows it. */
export function plantSlip(kind: string, chance: Chance, onlyClear: boolean): Planted {
  const plant = kinds[kind];
  for (let draws = 0; draws < 2000; draws += 1) {
    const report = cleanReport(chance, ruleSet);
    for (let places = 0; places < 20; places += 1) {
      const result = plant?.(report, chance, onlyClear) ?? null;
      if (result !== null) return result;
    }
  }
  throw new Error(`no place for: ${kind}`);
}

function ofKind(kind: FigureKind, members: readonly Member[]): Plant {
  return (report, chance, onlyClear) => {
    const { row, member } = place(report, chance, members);
    const values = valuesOf(kind, report, row, member);
    return values.length === 0 ? null : figure(report, row, member, chance.oneOf(values), kind, onlyClear);
  };
}

function classOf(total: number): string {
  return ruleSet.classes.find(({ atLeast }) => total >= atLeast * 100)?.name ?? '';
}
