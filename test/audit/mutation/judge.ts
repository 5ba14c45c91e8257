// Was the planted slip found, with the right cause, and nothing else reported?
import { auditSubmission } from '#audit/audit-submission';
import type { Submission } from '#domain/submission';
import { scoreSubmission } from '#scoring/score-submission';
import { dienBien } from '../../scoring/make-submission.ts';
import type { Planted } from './planted.ts';

export interface Verdict {
  /** Each planted figure is reported. */
  readonly found: boolean;
  /** Each with the cause that was planted. */
  readonly rightCause: boolean;
  /** Or with one that gives the very same figure, so that nobody could tell. */
  readonly rightOrTied: boolean;
  /** Figures reported that nobody touched. */
  readonly falseAlarms: number;
  /** The codes found, for reading where a cause is another. */
  readonly codes: readonly string[];
}

export function judge({ submission, due, unit, ties }: Planted): Verdict {
  const found = codesByMember(submission);
  const expected = [...due].map(([member, code]) => [`${unit}/${member}`, code] as const);
  return {
    found: expected.every(([member]) => found.has(member)),
    rightCause: expected.every(([member, code]) => found.get(member) === code),
    rightOrTied: expected.every(([member, code]) => [code, ...ties].includes(found.get(member) ?? '')),
    falseAlarms: [...found.keys()].filter((member) => !expected.some(([one]) => one === member)).length,
    codes: [...found.values()],
  };
}

/** "Đơn vị TP 3/criteria.5" → code. */
export function codesByMember(submission: Submission): ReadonlyMap<string, string> {
  const members = new Map([...submission.origins].map(([path, { cell }]) => [cell, path.split('/').at(-1)]));
  const diagnostics = auditSubmission(submission, scoreSubmission(submission, ruleSet));
  return new Map(
    diagnostics.map(({ code, unit, place }) => [`${unit}/${members.get(place?.cell)}`, code] as const),
  );
}

const ruleSet = dienBien();
