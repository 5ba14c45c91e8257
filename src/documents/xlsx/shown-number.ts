// The number a cell keeps and the format it is shown by: together they read as the report prints it.
import type { PrintedNumber } from '#report/printed';
import type { TemplateValues } from '../placeholder.ts';
import { isList } from '../placeholder.ts';

/** What totals are summed from keeps its unrounded value, so that the sheet's sum rounds to ours; the rest is as printed. */
export function keptValue(figure: PrintedNumber, owner: TemplateValues, name: string): number {
  if (figure.exact === undefined || !isSummand(owner, name)) return Number(figure.decimal);
  const known = summands.get(figure) ?? summandOf(figure, figure.exact);
  summands.set(figure, known);
  return known;
}

/** Each figure once: every total over it asks for it again. */
const summands = new WeakMap<PrintedNumber, number>();

function summandOf({ decimal, decimals }: PrintedNumber, fraction: string): number {
  const [exact, printed] = [fractionValue(fraction), Number(decimal)];
  // Cut-off figures (1,99 of 1,999) would be shown rounded up.
  return roundAsExcel(exact, decimals) === printed ? exact : printed;
}

/** The same for figure after figure of a report, with the decimals of its rules. */
export function numberFormats(ruleDecimals: number): (figure: PrintedNumber) => string {
  const known = new Map<string, string>();
  return (figure) => {
    const { decimal, decimals, exact } = figure;
    // All else is shown by its decimals alone.
    const key = exact !== undefined && decimals === 0 ? decimal : `${exact === undefined}${decimals}`;
    const format = known.get(key) ?? numberFormat(figure, ruleDecimals);
    known.set(key, format);
    return format;
  };
}

/** "#,##0" for counts; points with all their decimals, but a whole figure without any, for as long as it is whole. */
export function numberFormat({ decimal, decimals, exact }: PrintedNumber, ruleDecimals: number): string {
  if (exact === undefined) return decimals === 0 ? '#,##0' : `0.${'0'.repeat(decimals)}`;
  const places = `0.${'0'.repeat(ruleDecimals)}`;
  if (decimals > 0 || ruleDecimals === 0) return decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
  const half = 0.5 / 10 ** ruleDecimals;
  const bound = (value: number) => value.toFixed(ruleDecimals + 1);
  return `[<${bound(Number(decimal) - half)}]${places};[>=${bound(Number(decimal) + half)}]${places};0`;
}

/** ROUND of Excel and LibreOffice: half up on the fifteen digits they keep. */
export function roundAsExcel(value: number, decimals: number): number {
  const scaled = Number((value * 10 ** decimals).toPrecision(15));
  return Math.floor(scaled + 0.5) / 10 ** decimals;
}

/** "7406/3803" → 1,947…; at most 2^53 in either part loses no digit that a cell could show. */
function fractionValue(text: string): number {
  const [numerator = '0', denominator = '1'] = text.split('/');
  const digits = 20n;
  const scaled = (BigInt(numerator) * 10n ** digits) / BigInt(denominator);
  return Number(scaled) / Number(10n ** digits);
}

function isSummand(owner: TemplateValues, name: string): boolean {
  return name.startsWith('Điểm tiêu chí ') || (name === 'Điểm' && isList(owner['Mức điểm']));
}
