// Explanations of an index as an appendix: whom it is about, what came out, every step, then the rules.
import { periodLabel } from '#domain/period';
import type { Submission } from '#domain/submission';
import type { Language, Text } from '#language/language';
import type { Explanation } from '#report/explanation/explanation';
import type { ExplanationDocument } from '#report/explanation/explanation-document';
import type { IndexCard, IndexUnitScore } from '#scoring/index/index-card';
import { explainIndex } from './explain-index.ts';
import { explainIndexRules } from './explain-index-rules.ts';
import { disclaimerText, overText } from './index-table.ts';

export function indexDocument(
  { card, submission: { origins } }: { readonly card: IndexCard; readonly submission: Submission },
  scores: readonly IndexUnitScore[],
  language: Language,
): ExplanationDocument {
  const say = (text: Text) => text[language];
  const { period, ruleSet } = card;
  const scope: Text = {
    vi: `Theo: ${ruleSet.title}. ${disclaimerText.vi} Căn cứ của từng mục ở cuối phụ lục.`,
    en: `By: ${ruleSet.title}. ${disclaimerText.en} Citations of each part stand at the end.`,
  };
  return {
    title: say({ vi: 'Giải thích điểm chỉ số tính lại', en: 'How the recomputed index came about' }),
    attachedTo: '',
    scope: [...(period === null ? [] : [periodLabel(period)]), say(scope)].join('. '),
    overview: {
      headings: [
        say({ vi: 'Đơn vị', en: 'Unit' }),
        say({ vi: 'Điểm', en: 'Points' }),
        say({ vi: 'Hạng', en: 'Rank' }),
      ],
      rows: scores.map(({ unit, total, rank, ranked }) => ({
        name: unit.name,
        points: overText(total, language),
        result: rank === null ? '' : `${rank}/${ranked}`,
      })),
    },
    columns: [
      say({ vi: 'Nhóm', en: 'Group' }),
      say({ vi: 'Cách tính', en: 'How it came about' }),
      say({ vi: 'Điểm', en: 'Points' }),
    ],
    explanations: scores.map((score) => withoutCitations(explainIndex(card, score, language, { origins }))),
    rules: explainIndexRules(ruleSet, language),
  };
}

function withoutCitations({ title, sections }: Explanation): Explanation {
  return {
    title,
    sections: sections.map((section) => ({
      ...section,
      lines: section.lines.filter(({ kind }) => kind !== 'citation'),
    })),
  };
}
