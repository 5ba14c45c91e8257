// What an audit found, as a table: one row for each published figure that is not the computed one.
import { causesText } from '#diagnostics/audit/define-cause';
import { describeDifference } from '#diagnostics/describe';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { fromDecimal, type Rational, subtract } from '#exact/rational';
import { decimalText } from '#exact/rounding';
import type { Language } from '#language/language';
import { decimalNumber, readDecimal } from '#language/numbers';
import { upperFirst } from '../casing.ts';

export interface AuditRow {
  readonly sheet: string;
  readonly cell: string;
  readonly unit: string;
  /** "Tiêu chí 1". */
  readonly figure: string;
  /** As printed: "1,93"; of a class, its name. */
  readonly published: string;
  /** Empty where there is nothing to assess. */
  readonly computed: string;
  /** Published less computed, with its sign: "+0,67"; empty for a class. */
  readonly difference: string;
  /** The likeliest first; empty where none is known. */
  readonly causes: string;
  /** What to do, without the cause once more. */
  readonly remedy: string;
  readonly code: string;
}

/** Diagnostics that are no differences are passed over. */
export function auditTable(diagnostics: readonly Diagnostic[], language: Language): readonly AuditRow[] {
  return diagnostics.flatMap((diagnostic) => {
    const { code, place, unit } = diagnostic;
    const difference = describeDifference(diagnostic, language);
    if (difference === null) return [];
    const { figure, published, computed, causes, remedy } = difference;
    return [
      {
        sheet: place?.sheet ?? '',
        cell: place?.cell ?? '',
        unit: unit ?? '',
        figure: asHeading(figure ?? ''),
        published: decimalNumber(published, language),
        computed: decimalNumber(computed ?? '', language),
        difference: between(published, computed, language),
        causes: causesText(causes),
        remedy,
        code,
      },
    ];
  });
}

/** "The officer form (Biểu 01)" → "Officer form". */
function asHeading(figure: string): string {
  return upperFirst(figure.replace(/^The /u, '').replace(/ \(.*\)$/u, ''));
}

function between(published: string, computed: string | null, language: Language): string {
  const [a, b] = [amountOf(published), amountOf(computed ?? '')];
  if (a === null || b === null) return '';
  const decimals = Math.max(decimalsOf(published), decimalsOf(computed ?? ''));
  const difference = subtract(a, b);
  const text = decimalNumber(decimalText(difference, decimals), language);
  return difference.numerator > 0n ? `+${text}` : text.replace('-', '−');
}

function amountOf(printed: string): Rational | null {
  const decimal = readDecimal(printed);
  return decimal === null ? null : fromDecimal(decimal);
}

function decimalsOf(printed: string): number {
  return readDecimal(printed)?.split('.')[1]?.length ?? 0;
}
