// Why a body has no total, in the words that stand where its class would.
import type { NotAssessedReason } from '#scoring/scorecard';

export const notAssessedWords: Readonly<Record<NotAssessedReason, string>> = {
  'no-resolved-dossiers': 'Không phát sinh hồ sơ',
  'criterion-missing': 'Không đánh giá: thiếu số liệu tiêu chí',
  'figure-unreadable': 'Không đánh giá: có ô không đọc được',
};
