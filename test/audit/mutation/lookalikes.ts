// Which kinds of slip could have given this figure: where more than one could, nobody can tell which it was.
import { equal, zero } from '#exact/rational';
import { coarse, cut, hundredths, type Slip, sumOf } from './calculated.ts';
import type { CleanReport } from './clean-report.ts';
import { averaged, decimalOf, dueOf, exactOf, levelled, type Member, partsOf } from './figures.ts';

export type FigureKind = 'divisor' | 'pending' | 'cut-off' | 'coarse' | 'parts-rounded' | 'copied' | 'digits';

const figureKinds: readonly FigureKind[] = [
  'divisor',
  'pending',
  'cut-off',
  'coarse',
  'parts-rounded',
  'copied',
  'digits',
];

export function lookalikes(
  report: CleanReport,
  row: number,
  member: Member,
  value: number,
): readonly FigureKind[] {
  return figureKinds.filter((kind) =>
    kind === 'digits'
      ? isDigitSlip(value, dueOf(report, row, member))
      : valuesOf(kind, report, row, member).includes(value),
  );
}

/** Every value a slip of the kind gives here, apart from slips of digits. */
export function valuesOf(
  kind: FigureKind,
  report: CleanReport,
  row: number,
  member: Member,
): readonly number[] {
  const exact = exactOf(report, row, member);
  switch (kind) {
    case 'cut-off':
      return [cut(exact)];
    case 'coarse':
      return [coarse(exact, 10), coarse(exact, 100)];
    case 'parts-rounded':
      return typeof member === 'number' ? [] : roundedSums(report, row, member);
    case 'copied':
      return copies(report, row, member);
    case 'divisor':
      return (['late-counted', 'late-left-out'] as const).flatMap((slip) => slips(report, row, member, slip));
    case 'pending':
      return (['pending-in-divisor', 'pending-on-time', 'pending-early'] as const).flatMap((slip) =>
        slips(report, row, member, slip),
      );
    case 'digits':
      return [];
  }
}

/** One digit wrong, or two neighbours swapped. */
export function isDigitSlip(value: number, due: number): boolean {
  const [a, b] = [fourDigits(value), fourDigits(due)];
  const wrong = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first = 0, second = 0] = wrong;
  if (wrong.length === 1) return true;
  return wrong.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

function fourDigits(value: number): string {
  return `${value}`.padStart(4, '0');
}

/** None where the slip moves no dossier: what differs then is only how the parts were rounded. */
function slips(report: CleanReport, row: number, member: Member, slip: Slip): readonly number[] {
  const otherwise = partsOf(report, row, member, slip);
  const due = partsOf(report, row, member, 'none');
  if (otherwise.every((part, index) => equal(part, due[index] ?? zero))) return [];
  const rounded = otherwise.reduce((sum, part) => sum + hundredths(part), 0);
  return typeof member === 'number' ? [rounded] : [hundredths(sumOf(otherwise)), rounded];
}

function roundedSums(report: CleanReport, row: number, member: Member): readonly number[] {
  const parts = partsOf(report, row, member, 'none');
  return [
    parts.reduce((sum, part) => sum + hundredths(part), 0),
    parts.reduce((sum, part) => sum + coarse(part, 10), 0),
  ];
}

/** Rows and columns beside whatever they hold; the others where they hold decimals. */
function copies(report: CleanReport, row: number, member: Member): readonly number[] {
  const rows = report.units.map((_, other) => ({
    away: Math.abs(other - row),
    value: dueOf(report, other, member),
  }));
  const columns =
    typeof member === 'number'
      ? [...averaged, ...levelled].map((other) => ({
          away: Math.abs(other - member),
          value: dueOf(report, row, other),
        }))
      : [];
  return [...rows, ...columns]
    .filter(({ away, value }) => away === 1 || (away > 1 && decimalOf(value).includes('.')))
    .map(({ value }) => value);
}
