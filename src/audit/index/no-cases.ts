// A count that was still 0 when the portal printed the score: every part that divides by it gives what it gives without cases.
import { indexStaleCount } from '#diagnostics/audit/index-audit';
import { indexHeading } from '#domain/index-words';
import { fromNumber, type Rational, sum, zero } from '#exact/rational';
import type { MeasuredPart } from '#scoring/index/index-card';
import { type FindIndexCause, gives, measuredParts } from './index-difference.ts';

/** Việt Trì, Q3/2026: 17,81 without the 3 petitions that bring it to 5,81. */
export const noCases: FindIndexCause = (difference) => {
  const { group } = difference;
  if (group === null) return null;
  const parts = measuredParts(group);
  for (const name of new Set(parts.flatMap((part) => part.part.denominator ?? []))) {
    const over = parts.filter((part) => isOver(part, name));
    const [given] = over.map(({ counts }) => counts?.denominator ?? 0);
    if (given === undefined || given === 0) continue;
    const points = parts.map((part) => (over.includes(part) ? withoutCases(part) : part.points.printed));
    if (!gives(difference, sum(points))) continue;
    const codes = over.map(({ part }) => part.code).join(', ');
    const facts = { column: indexHeading(name), given, would: 0, part: codes };
    return indexStaleCount(facts);
  }
  return null;
};

function isOver({ part }: MeasuredPart, name: string): boolean {
  return part.whenZero !== 'notMeasured' && part.denominator?.length === 1 && part.denominator[0] === name;
}

function withoutCases({ part }: MeasuredPart): Rational {
  return part.whenZero === 'full' ? fromNumber(part.max) : zero;
}
