// A whole sheet calculated in another way than the rule set says, as somebody does who does not know the rule.
import { dienBien } from '../../scoring/make-submission.ts';
import { coarse, cut, hundredths, type Slip } from './calculated.ts';
import { cleanReport } from './clean-report.ts';
import { averaged, dueOf, exactOf, type Member, partsOf, sums } from './figures.ts';
import { codes, memberName, ofUnit, type Planted, withFigures } from './planted.ts';
import type { Chance } from './random.ts';

type Report = ReturnType<typeof cleanReport>;

interface SystematicError {
  readonly members: readonly Member[];
  readonly code: string;
  readonly value: (report: Report, row: number, member: Member) => number;
}

export const systematicErrors: Readonly<Record<string, SystematicError>> = {
  'criteria truncated': {
    members: averaged,
    code: codes['cut-off'],
    value: (report, row, member) => cut(exactOf(report, row, member)),
  },
  'criteria rounded to one decimal': {
    members: averaged,
    code: codes.coarse,
    value: (report, row, member) => coarse(exactOf(report, row, member), 10),
  },
  'late dossiers left in criterion 5’s divisor': reckonedBy('late-counted', [5], 'divisor'),
  'late dossiers left out of criteria 1 and 2': reckonedBy('late-left-out', [1, 2], 'divisor'),
  'pending dossiers counted as on time': reckonedBy('pending-on-time', averaged, 'pending'),
  'rounded parts summed': {
    members: sums,
    code: codes['parts-rounded'],
    value: (report, row, member) =>
      partsOf(report, row, member, 'none').reduce((sum, part) => sum + hundredths(part), 0),
  },
  'totals truncated': {
    members: sums,
    code: codes['cut-off'],
    value: (report, row, member) => cut(exactOf(report, row, member)),
  },
};

/** Drawn again until some figure of the sheet differs. */
export function plantSystematicError(name: string, chance: Chance): Planted {
  const error = systematicErrors[name];
  for (;;) {
    const result = error === undefined ? null : kept(error, cleanReport(chance, dienBien()));
    if (result !== null && result.due.size > 0) return result;
  }
}

function kept({ members, code, value }: SystematicError, report: Report): Planted {
  const due = new Map<string, string>();
  const published = report.submission.published.map((scores, row) => {
    const changed = members.flatMap((member) => {
      const otherwise = value(report, row, member);
      return otherwise === dueOf(report, row, member) ? [] : [[member, otherwise] as const];
    });
    const codesDue = new Map(changed.map(([member]) => [memberName(member), code] as const));
    for (const [figure, one] of ofUnit(scores.unit, codesDue)) due.set(figure, one);
    return withFigures(scores, new Map<Member, number>(changed));
  });
  return { submission: { ...report.submission, published }, due, ties: [] };
}

function reckonedBy(slip: Slip, members: readonly Member[], kind: 'divisor' | 'pending'): SystematicError {
  return {
    members,
    code: codes[kind],
    value: (report, row, member) => hundredths(exactOf(report, row, member, slip)),
  };
}
