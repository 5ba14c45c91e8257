// Why an entity has no total, in the words that stand where its class would.
import { receivedTotal } from '#domain/counts';
import type { EntityScore, NotAssessedReason } from '#scoring/scorecard';

const notAssessedWords: Readonly<Record<NotAssessedReason, string>> = {
  'no-resolved-dossiers': 'Không phát sinh hồ sơ',
  'criterion-missing': 'Không đánh giá: thiếu số liệu tiêu chí',
  'figure-unreadable': 'Không đánh giá: có ô không đọc được',
};

/** "Xuất sắc"; where not assessed, why: "Không đánh giá: thiếu số liệu tiêu chí 6, 7". */
export function classInWords(score: EntityScore): string {
  if (score.assessment.assessed) return score.assessment.classification;
  const { reason } = score.assessment;
  if (reason === 'no-resolved-dossiers' && receivedTotal(score.counts.received) > 0) {
    return 'Không đánh giá: chưa có hồ sơ được giải quyết';
  }
  if (reason !== 'criterion-missing') return notAssessedWords[reason];
  const missing = score.criteria.flatMap(({ points, criterion }) =>
    points === null ? [criterion.number] : [],
  );
  return `${notAssessedWords[reason]} ${missing.join(', ')}`.trim();
}

/** The same within a sentence: "không phát sinh hồ sơ"; "thiếu số liệu tiêu chí 6, 7". */
export function reasonInWords(score: EntityScore): string {
  const words = classInWords(score).replace('Không đánh giá: ', '');
  return words.charAt(0).toLowerCase() + words.slice(1);
}
