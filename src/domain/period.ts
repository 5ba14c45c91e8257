// Kỳ đánh giá: a month, quarter, half-year or year, with explicit from and to dates where the clerk gives them.
import { type CalendarDate, dayNumber } from '#language/dates';
import { foldWithoutDiacritics } from '#language/fold';

export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year';

export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  /** 1–12 for a month, 1–4 for a quarter, 1–2 for a half-year; null for nine months and a year. */
  readonly ordinal: number | null;
  /** Stated by the clerk, never derived: KSTTHC quarters run from the 15th to the 14th, others by the calendar. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

const roman = ['I', 'II', 'III', 'IV'];
/** Without diacritics, as a system or a telegram may write them: no two of them are distinguished by a diacritic. */
const readers: readonly [RegExp, PeriodKind][] = [
  [/^quy (iv|i{1,3}|[1-4])[ /-]+(?:nam )?(\d{4})$/u, 'quarter'],
  [/^thang (0?[1-9]|1[0-2])[ /-]+(?:nam )?(\d{4})$/u, 'month'],
  [/^6 thang (dau|cuoi) nam (\d{4})$/u, 'half-year'],
  [/^9 thang(?: dau)? nam (\d{4})$/u, 'nine-months'],
  [/^nam (\d{4})$/u, 'year'],
];

/** Reads "Quý II/2022", "Tháng 6/2022", "6 tháng đầu năm 2022", "Năm 2022"; null where the text is none of them. */
export function readPeriod(text: string): Pick<Period, 'kind' | 'year' | 'ordinal'> | null {
  const folded = foldWithoutDiacritics(text);
  for (const [pattern, kind] of readers) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const [first = '', second = ''] = match.slice(1);
    if (second === '') return { kind, year: Number(first), ordinal: null };
    return { kind, year: Number(second), ordinal: ordinalOf(first) };
  }
  return null;
}

/** "Quý II/2022", as the workbook and the contract's JSON have it. */
export function periodLabel(period: Pick<Period, 'kind' | 'year' | 'ordinal'>): string {
  const ordinal = period.ordinal ?? 1;
  switch (period.kind) {
    case 'quarter':
      return `Quý ${roman[ordinal - 1]}/${period.year}`;
    case 'month':
      return `Tháng ${ordinal}/${period.year}`;
    case 'half-year':
      return `6 tháng ${ordinal === 1 ? 'đầu' : 'cuối'} năm ${period.year}`;
    case 'nine-months':
      return `9 tháng đầu năm ${period.year}`;
    case 'year':
      return `Năm ${period.year}`;
  }
}

/** "quý II năm 2022", as prose has it. */
export function periodInProse(period: Pick<Period, 'kind' | 'year' | 'ordinal'>): string {
  const label = periodLabel(period).replace('/', ' năm ');
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** The one after it, of the same kind: quarter IV is followed by quarter I of the next year. */
export function nextPeriod({ kind, year, ordinal }: Period): Period {
  const length = { month: 12, quarter: 4, 'half-year': 2, 'nine-months': 1, year: 1 }[kind];
  const next = (ordinal ?? 1) + 1;
  const wraps = next > length;
  return {
    kind,
    year: wraps ? year + 1 : year,
    ordinal: ordinal === null ? null : wraps ? 1 : next,
    from: null,
    to: null,
  };
}

/** Whether it is the next one of the same kind; stated days are not compared. */
export function follows(after: Period, before: Period): boolean {
  return periodLabel(nextPeriod(before)) === periodLabel(after);
}

/** Does it begin on the day after the other's last, by the calendar? Then what was pending there is carried over into it. */
export function beginsAfter(after: NamedPeriod, before: NamedPeriod): boolean {
  return dayNumber(calendarSpan(after).from) === dayNumber(calendarSpan(before).to) + 1;
}

/** By its name alone, without the days that a sheet may state. */
export type NamedPeriod = Pick<Period, 'kind' | 'year' | 'ordinal'>;

/** The calendar's first and last day of a period: what a rule set's dates of force are compared with when none are stated. */
export function calendarSpan({ kind, year, ordinal }: NamedPeriod): { from: CalendarDate; to: CalendarDate } {
  const months = { month: 1, quarter: 3, 'half-year': 6, 'nine-months': 9, year: 12 }[kind];
  const first = ((ordinal ?? 1) - 1) * months + 1;
  const last = first + months - 1;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = last === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(last) ? 30 : 31;
  return { from: { year, month: first, day: 1 }, to: { year, month: last, day: days } };
}

function ordinalOf(text: string): number {
  if (text === 'dau') return 1;
  if (text === 'cuoi') return 2;
  const position = roman.indexOf(text.toUpperCase());
  return position >= 0 ? position + 1 : Number(text);
}
