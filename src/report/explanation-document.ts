// Explanations as an appendix for auditors: whom it is about, what came out, then every step.
import { periodLabel } from '#domain/period';
import type { Submission } from '#domain/submission';
import type { Language, Text } from '#language/language';
import { decimalNumber } from '#language/numbers';
import type { Figure } from '#scoring/figure';
import type { Scorecard } from '#scoring/scorecard';
import { explain } from './explain.ts';
import { explainRules } from './explain-rules.ts';
import type { Explanation, ExplanationLine, ExplanationSubject } from './explanation.ts';
import { attachedTo } from './letterhead.ts';
import { classInWords } from './not-assessed.ts';

export interface ExplanationDocument {
  readonly title: string;
  /** "(Kèm theo Báo cáo số … của …)": empty where the period could not be read, and in English. */
  readonly attachedTo: string;
  /** Period and rule set, in a line. */
  readonly scope: string;
  readonly overview: {
    readonly headings: readonly [name: string, points: string, result: string];
    readonly rows: readonly OverviewRow[];
  };
  readonly explanations: readonly Explanation[];
  /** The rules, with wording and citations, which the explanations therefore leave out. */
  readonly rules: Explanation;
}

export interface OverviewRow {
  readonly name: string;
  /** "15,84"; empty where not assessed. */
  readonly points: string;
  /** Class or rating; where not assessed, why. */
  readonly result: string;
}

export function explanationDocument(
  {
    scorecard,
    submission: { authority, origins },
  }: { readonly scorecard: Scorecard; readonly submission: Submission },
  subjects: readonly ExplanationSubject[],
  language: Language,
): ExplanationDocument {
  const { period, ruleSet } = scorecard;
  const say = (text: Text) => text[language];
  const scope: Text = {
    vi: `Chấm theo bộ quy tắc: ${ruleSet.title}.`,
    en: `Scored by rule set: ${ruleSet.title}.`,
  };
  return {
    title: say({ vi: 'Giải thích cách tính điểm', en: 'How each figure came about' }),
    attachedTo: period === null || language === 'en' ? '' : attachedTo(authority, period),
    scope: [...(period === null ? [] : [periodLabel(period)]), say(scope)].join('. '),
    overview: {
      headings: [
        say({ vi: 'Khối, đơn vị, công chức', en: 'Group, unit, officer' }),
        say({ vi: 'Điểm', en: 'Points' }),
        say({ vi: 'Xếp loại', en: 'Result' }),
      ],
      rows: subjects.map((subject) => overviewRow(subject, language)),
    },
    explanations: subjects.map((subject) => withoutRules(explain(scorecard, subject, language, { origins }))),
    rules: explainRules(ruleSet, language),
  };
}

/** What stands among the rules already is not said again for each unit. */
function withoutRules({ title, sections }: Explanation): Explanation {
  return {
    title,
    sections: sections.map((section) => ({
      ...section,
      lines: inOneLine(
        section.lines
          .filter(({ kind }) => kind !== 'citation' && kind !== 'rule')
          .map((line) => (line.brief === undefined ? line : { ...line, text: line.brief })),
      ),
    })),
  };
}

/** The levels of an average, without their wording, are short enough to stand side by side. */
function inOneLine(lines: readonly ExplanationLine[]): readonly ExplanationLine[] {
  const joined: ExplanationLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const beside = [last, line].every((one) => one?.kind === 'count' && one.brief !== undefined);
    if (beside && last !== undefined) joined.splice(-1, 1, { ...last, text: `${last.text}; ${line.text}` });
    else joined.push(line);
  }
  return joined;
}

function overviewRow(subject: ExplanationSubject, language: Language): OverviewRow {
  if (subject.kind === 'officer') {
    const { name, points, rating } = subject.score;
    return { name, points: printed(points, language), result: rating ?? '' };
  }
  const { score } = subject;
  const { assessment } = score;
  const name = subject.kind === 'unit' ? subject.score.unit.name : subject.score.group.name;
  const points = assessment.assessed ? printed(assessment.total, language) : '';
  return { name, points, result: classInWords(score) };
}

function printed(figure: Figure | null, language: Language): string {
  return figure === null ? '' : decimalNumber(figure.text, language);
}
