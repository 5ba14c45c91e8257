// Explanations as an appendix for auditors: whom it is about, what came out, then every step.

import { periodLabel } from '#domain/period';
import type { Submission } from '#domain/submission';
import type { Language, Text } from '#language/language';
import { attachedTo } from '#report/letterhead';
import { classInWords } from '#report/not-assessed';
import type { Scorecard } from '#scoring/scorecard';
import { explain } from './explain.ts';
import { explainRules } from './explain-rules.ts';
import type { Explanation, ExplanationLine, ExplanationSubject } from './explanation.ts';
import { figureText } from './formula.ts';

export interface ExplanationDocument {
  readonly title: string;
  /** "(Kèm theo Báo cáo số … của …)": empty where the period could not be read, and in English. */
  readonly attachedTo: string;
  /** Period and rule set, and where the wording of the criteria stands. */
  readonly scope: string;
  readonly overview: {
    readonly headings: readonly [name: string, points: string, result: string];
    readonly rows: readonly OverviewRow[];
  };
  /** Above the three columns of each explanation: criterion, formula, result. */
  readonly columns: readonly [name: string, formula: string, result: string];
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
    vi: `Chấm theo bộ quy tắc: ${ruleSet.title}. Tên tiêu chí viết gọn; nguyên văn tiêu chí, các mức và căn cứ ở cuối phụ lục.`,
    en: `Scored by rule set: ${ruleSet.title}. Criteria are named shortly; their wording, levels and citations stand at the end.`,
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
    columns: [
      say({ vi: 'Tiêu chí', en: 'Criterion' }),
      say({ vi: 'Cách tính', en: 'How it came about' }),
      say({ vi: 'Kết quả', en: 'Result' }),
    ],
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
      lines: besideTheirLevel(
        inOneLine(
          section.lines
            .filter(({ kind }) => kind !== 'citation' && kind !== 'rule')
            .map((line) => (line.brief === undefined ? line : { ...line, text: line.brief })),
        ),
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

/** "Mức 2 điểm: đạt – tỷ lệ TTHC qua Bộ phận Một cửa từ 100% trở lên: 100%, đạt": a level's only condition needs no line of its own. */
function besideTheirLevel(lines: readonly ExplanationLine[]): readonly ExplanationLine[] {
  const isOnly = (index: number) =>
    lines[index - 1]?.kind === 'level' &&
    lines[index]?.kind === 'condition' &&
    !['condition', 'note'].includes(lines[index + 1]?.kind ?? '');
  return lines.flatMap((line, index) => {
    if (isOnly(index)) return [];
    return isOnly(index + 1) ? [{ ...line, text: `${line.text} – ${lines[index + 1]?.text}` }] : [line];
  });
}

function overviewRow(subject: ExplanationSubject, language: Language): OverviewRow {
  if (subject.kind === 'officer') {
    const { name, points, rating } = subject.score;
    return { name, points: figureText(points, language), result: rating ?? '' };
  }
  const { score } = subject;
  const { assessment } = score;
  const name = subject.kind === 'unit' ? subject.score.unit.name : subject.score.group.name;
  const points = assessment.assessed ? figureText(assessment.total, language) : '';
  return { name, points, result: classInWords(score) };
}
