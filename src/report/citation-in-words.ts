// Where a rule stands and how sure we are of it, a line for each citation.

import type { Language, Text } from '#language/language';
import type { ExplanationLine } from '#report/explanation/explanation';
import { type Certainty, type Citation, citationText } from '#rules/citation';

export function citationLines(
  citations: readonly Citation[],
  language: Language,
): readonly ExplanationLine[] {
  return citations.map((citation) => ({ kind: 'citation', text: citationInWords(citation, language) }));
}

/** "Quyết định 1187/QĐ-UBND … (chưa đọc được văn bản). Chưa đọc được toàn văn; …". */
function citationInWords(citation: Citation, language: Language): string {
  const remark = citation.remark === undefined ? '' : `. ${citation.remark}`;
  return `${citationText(citation)} (${certaintyWords[citation.certainty][language]})${remark}`;
}

const certaintyWords: Readonly<Record<Certainty, Text>> = {
  text: { vi: 'đã đọc văn bản', en: 'read in the text itself' },
  report: { vi: 'theo báo cáo đã công bố', en: 'shown by a published report' },
  computed: {
    vi: 'kiểm chứng bằng cách tính lại báo cáo đã công bố',
    en: 'proved by recomputing a published report',
  },
  unread: { vi: 'chưa đọc được văn bản', en: 'the text could not be read' },
};
