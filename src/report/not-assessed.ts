// Why an entity has no total, in the words that stand where its class would.
import { receivedTotal } from '#domain/counts';
import type { EntityScore, NotAssessedReason, OfficerScore } from '#scoring/scorecard';

const notAssessedWords: Readonly<Record<NotAssessedReason, string>> = {
  'no-resolved-dossiers': 'Không phát sinh hồ sơ',
  'criterion-missing': 'Không đánh giá: thiếu số liệu tiêu chí',
  'figure-unreadable': 'Không đánh giá: có ô không đọc được',
};

const noneResolved = 'Không đánh giá: chưa có hồ sơ được giải quyết';

/** "Xuất sắc"; where not assessed, why: "Không đánh giá: thiếu số liệu tiêu chí 6, 7". */
export function classInWords(score: EntityScore): string {
  if (score.assessment.assessed) return score.assessment.classification;
  const { reason } = score.assessment;
  if (reason === 'no-resolved-dossiers' && receivedTotal(score.counts.received) > 0) {
    return noneResolved;
  }
  if (reason !== 'criterion-missing') return notAssessedWords[reason];
  const missing = score.criteria.flatMap(({ points, criterion }) =>
    points === null ? [criterion.number] : [],
  );
  return `${notAssessedWords[reason]} ${missing.join(', ')}`.trim();
}

/** "Không phát sinh hồ sơ" of a unit that stands on the officers' form and had none, as on the summary table. */
export function whyNotRated({ subject }: OfficerScore): string {
  return subject.kind === 'unit' && receivedTotal(subject.unit.counts.received) === 0
    ? notAssessedWords['no-resolved-dossiers']
    : noneResolved;
}

/** The same within a sentence: "không phát sinh hồ sơ"; "thiếu số liệu tiêu chí 6, 7". */
export function withinSentence(words: string): string {
  const reason = words.replace('Không đánh giá: ', '');
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}
