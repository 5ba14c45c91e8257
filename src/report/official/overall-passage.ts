// The whole authority's dossiers in one paragraph.
import { receivedTotal, resolvedTotal } from '#domain/counts';
import type { CompleteSubmission } from '#domain/submission';
import { kindOfArea } from '#report/casing';
import type { Scorecard } from '#scoring/scorecard';
import { pendingInProse, receivedInProse, resolvedInProse } from './dossiers-in-prose.ts';
import { duringDatedPeriod } from './wording.ts';

/** "Trong quý, toàn thành phố có tổng số hồ sơ TTHC đã tiếp nhận là 10.101 hồ sơ, trong đó: …". */
export function overallInProse({ authority, period }: CompleteSubmission, { overall }: Scorecard): string {
  const kind = authority.area === null ? null : kindOfArea(authority.area);
  const when = duringDatedPeriod(period);
  if (receivedTotal(overall.received) === 0) {
    return `${when}, ${kind === null ? '' : `toàn ${kind} `}không phát sinh hồ sơ TTHC.`;
  }
  const whole = kind === null ? 'tổng số' : `toàn ${kind} có tổng số`;
  const resolved =
    resolvedTotal(overall.resolved) === 0
      ? 'Chưa có hồ sơ nào được giải quyết.'
      : `Số hồ sơ đã giải quyết là ${resolvedInProse(overall.resolved, null)}.`;
  return [
    `${when}, ${whole} hồ sơ TTHC đã tiếp nhận là ${receivedInProse(overall.received)}.`,
    resolved,
    `${pendingInProse(overall.pending)}.`,
  ].join(' ');
}
