// Numbers and dates as the sentences of one language print them.
import { readDate, shortDate } from './dates.ts';
import type { Language } from './language.ts';
import { decimalNumber, proseCount, wholeNumber } from './numbers.ts';

export interface NumberFormat {
  /** A whole number: 10.101, in English 10,101. */
  (count: number | bigint): string;
  /** A decimal text with a point: "15.84" → 15,84, in English 15.84. */
  readonly decimal: (text: string) => string;
  /** A count in prose: 05 in Vietnamese, 5 in English. */
  readonly prose: (count: number) => string;
  /** "2022-06-14" → 14/6/2022: as the workbook has it, in either language. */
  readonly date: (iso: string) => string;
}

export const numberFormats: Readonly<Record<Language, NumberFormat>> = {
  vi: numberFormat('vi'),
  en: numberFormat('en'),
};

function numberFormat(language: Language): NumberFormat {
  const whole = (count: number | bigint) => wholeNumber(count, language);
  return Object.assign(whole, {
    decimal: (text: string) => decimalNumber(text, language),
    prose: language === 'vi' ? proseCount : whole,
    date: dateOfIso,
  });
}

function dateOfIso(iso: string): string {
  const date = readDate(iso);
  return date === null ? iso : shortDate(date);
}
