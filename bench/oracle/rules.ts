// A shipped rule set as the file has it: the same data for both hands, read without the program's parser.
import { readFileSync } from 'node:fs';
import { type Fraction, isLess, ofDecimal } from './fraction.ts';

export interface Bounds {
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
  readonly below?: number;
}

export interface OtherCriterion {
  readonly key: string;
  readonly number: number;
  readonly scoring: 'average' | 'level';
  /** Best first. */
  readonly levels: readonly {
    readonly points: number;
    readonly when?: readonly Readonly<Record<string, Bounds>>[];
  }[];
}

export interface OtherRules {
  readonly options: { readonly lateWithoutComplaint: 'exclude' | 'zero'; readonly contactsFromLate: boolean };
  readonly rounding: { readonly decimals: number; readonly direction: string; readonly stage: string };
  readonly criteria: readonly OtherCriterion[];
  readonly classes: readonly { readonly name: string; readonly atLeast: number }[];
  readonly officers: {
    readonly criteria: readonly string[];
    readonly ratings: readonly {
      readonly name: string;
      readonly atLeast: number;
      readonly noCriterionAtZero?: boolean;
    }[];
  };
}

export function rulesOf(id: string): OtherRules {
  return JSON.parse(readFileSync(`rules/${id}.json`, 'utf8'));
}

export function holds(value: Fraction, { atLeast, above, atMost, below }: Bounds): boolean {
  const bound = (number: number) => ofDecimal(`${number}`);
  return (
    (atLeast === undefined || !isLess(value, bound(atLeast))) &&
    (above === undefined || isLess(bound(above), value)) &&
    (atMost === undefined || !isLess(bound(atMost), value)) &&
    (below === undefined || isLess(value, bound(below)))
  );
}
