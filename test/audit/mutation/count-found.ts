// Was what was planted found, with the right cause, and nothing else reported?
import { auditSubmission } from '#audit/audit-submission';
import type { Submission } from '#domain/submission';
import { scoreSubmission } from '#scoring/score-submission';
import { inWords } from '../../said.ts';
import { dienBien } from '../../scoring/make-submission.ts';
import type { Planted } from './planted.ts';

export interface Found {
  /** Each planted figure is reported. */
  readonly found: boolean;
  /** Each with the cause that was planted in the first place. */
  readonly rightFirst: boolean;
  /** Or with one that gives the very same figure, so that nobody could tell. */
  readonly rightOrTied: boolean;
  /** Each with the cause that was planted among those named. */
  readonly rightNamed: boolean;
  /** How many causes were named for each planted figure. */
  readonly named: readonly number[];
  /** Of the planted figures, those with the right cause first. */
  readonly figuresRight: number;
  /** Figures reported that nobody touched. */
  readonly falseAlarms: number;
  /** The codes found, for reading where a cause is another. */
  readonly codes: readonly string[];
}

export function countFound({ submission, due, ties }: Planted): Found {
  const found = codesByFigure(submission);
  const expected = [...due].map(([figure, code]) => ({ code, codes: found.get(figure) ?? [] }));
  return {
    found: [...due.keys()].every((figure) => found.has(figure)),
    rightFirst: expected.every(({ code, codes }) => codes[0] === code),
    rightOrTied: expected.every(({ code, codes }) => [code, ...ties].includes(codes[0] ?? '')),
    rightNamed: expected.every(({ code, codes }) => codes.includes(code)),
    named: expected.map(({ codes }) => codes.length),
    figuresRight: expected.filter(({ code, codes }) => codes[0] === code).length,
    falseAlarms: [...found.keys()].filter((figure) => !due.has(figure)).length,
    codes: [...found.values()].map(([first = '']) => first),
  };
}

/** "Đơn vị TP 3/criteria.5" → the codes of the causes named, the likeliest first. */
export function codesByFigure(submission: Submission): ReadonlyMap<string, readonly string[]> {
  const members = new Map([...submission.origins].map(([path, { cell }]) => [cell, path.split('/').at(-1)]));
  const diagnostics = auditSubmission(submission, scoreSubmission(submission, ruleSet));
  return new Map(
    inWords(diagnostics).map(({ code, unit, place, difference }) => [
      `${unit}/${members.get(place?.cell)}`,
      [code, ...(difference?.alternatives ?? []).map((one) => one.code)],
    ]),
  );
}

const ruleSet = dienBien();
