// How the figures of one unit of an index came about: every part, the sums, what would raise them, and what the portal prints.

import type { Origins } from '#domain/origins';
import { periodLabel } from '#domain/period';
import type { Language, Text } from '#language/language';
import { decimalNumber } from '#language/numbers';
import type { Explanation, ExplanationLine, ExplanationSection } from '#report/explanation/explanation';
import { memberOf, namesOf } from '#scoring/index/find-index-remarks';
import type { IndexCard, IndexGroupScore, IndexUnitScore, PartScore } from '#scoring/index/index-card';
import { isMeasured } from '#scoring/index/index-card';
import { citationLines } from '../citation-in-words.ts';
import { fixedLossLines, gainLines, gainsAssume } from './gains-in-words.ts';
import { disclaimerText, ofText, overText } from './index-table.ts';
import { partFormula, ratioText, reasonText, takenFrom } from './part-in-words.ts';
import { explainPortal } from './portal-in-words.ts';

export interface IndexExplaining {
  readonly origins: Origins;
  /** "6.2", or "6" for the whole group; everything where missing. */
  readonly part?: string | undefined;
}

export function explainIndex(
  card: Pick<IndexCard, 'period' | 'ruleSet'>,
  score: IndexUnitScore,
  language: Language,
  { origins, part }: IndexExplaining,
): Explanation {
  const period = card.period === null ? [] : [periodLabel(card.period)];
  const wanted = ({ code }: { readonly code: string }) =>
    part === undefined || code === part || code.startsWith(`${part}.`);
  const groups = score.groups.flatMap((group) => {
    const parts = group.parts.filter((one) => wanted(one.part));
    return parts.length === 0
      ? []
      : [explainGroup({ ...group, parts }, parts.length === group.parts.length, score, language, origins)];
  });
  const whole = part === undefined;
  return {
    title: [score.unit.name, ...period].join(' · '),
    sections: [
      ...groups,
      ...(whole ? [explainTotal(score, language)] : []),
      ...explainGains(score, language, wanted),
      ...(whole ? explainPortal(score, language) : []),
    ],
  };
}

function explainGroup(
  score: IndexGroupScore,
  isWhole: boolean,
  { unit }: IndexUnitScore,
  language: Language,
  origins: Origins,
): ExplanationSection {
  const { group, parts } = score;
  const lines = parts.flatMap((one) => explainPart(one, unit.id, language, origins));
  const printed = overText(score, language);
  return {
    heading: `${group.title}: ${isWhole ? printed : `${wholeGroup[language]} ${printed}`}`,
    criterion: null,
    lines: isWhole && parts.length > 1 ? [...lines, ...sumLine(parts, score, language)] : lines,
    inTable: { name: group.title, result: printed },
  };
}

function explainPart(
  score: PartScore,
  id: string,
  language: Language,
  origins: Origins,
): readonly ExplanationLine[] {
  const { part } = score;
  const name = `${part.code}. ${part.wording}`;
  const citations = citationLines(part.citations, language);
  if (!isMeasured(score)) return [{ kind: 'note', text: `${name}: ${reasonText(score, language)}.` }];
  return [
    { kind: 'count', text: `${name}: ${takenFrom(part)} = ${ratioText(score, language)}` },
    { kind: 'formula', text: partFormula(score, language) },
    ...sourceOf(score, id, language, origins),
    ...citations,
  ];
}

/** "Lấy từ: Chỉ số 766!X8 = 3082; Y8 = 3816". */
function sourceOf(
  { part }: PartScore,
  id: string,
  language: Language,
  origins: Origins,
): readonly ExplanationLine[] {
  const from: Text = { vi: 'Lấy từ', en: 'Taken from' };
  const cells = namesOf(part).flatMap((name) => {
    const place = origins.get(`${id}/${memberOf(name)}`);
    return place?.content === undefined ? [] : [place];
  });
  const [first] = cells;
  if (first === undefined) return [];
  const text = cells.map(({ cell = '', content = '' }) => `${cell} = ${content}`).join('; ');
  return [{ kind: 'source', text: `${from[language]}: ${first.sheet}!${text}` }];
}

/** "4,85 + 1,15 + 0,68 = 6,68": the parts as printed. */
function sumLine(
  parts: readonly PartScore[],
  { points }: IndexGroupScore,
  language: Language,
): readonly ExplanationLine[] {
  const terms = parts.flatMap((one) => (one.points === null ? [] : decimalNumber(one.points.text, language)));
  if (points === null || terms.length < 2) return [];
  return [{ kind: 'formula', text: `${terms.join(' + ')} = ${decimalNumber(points.text, language)}` }];
}

function explainTotal(
  { groups, total, rank, ranked }: IndexUnitScore,
  language: Language,
): ExplanationSection {
  const terms = groups.flatMap(({ points }) => (points === null ? [] : decimalNumber(points.text, language)));
  const heading: Text = { vi: 'Tổng điểm tính lại', en: 'Recomputed total' };
  const of: Text = {
    vi: total.measured
      ? `Mọi mục đều đo được: trên ${ofText(total.of, language)} điểm.`
      : `Chỉ trên ${ofText(total.of, language)} điểm: tổng điểm tối đa của những mục đo được; không so với 100 điểm.`,
    en: total.measured
      ? `Every part is measured: out of ${ofText(total.of, language)}.`
      : `Out of ${ofText(total.of, language)} only, the most that the measured parts can give; not to be compared with 100.`,
  };
  const place: Text = {
    vi: `Hạng ${rank ?? '–'}/${ranked} trong các đơn vị cùng cấp đo được cùng những mục.`,
    en: `Rank ${rank ?? '–'} of ${ranked} among units of the level that measure the same parts.`,
  };
  const nothing: Text = {
    vi: 'Không mục nào đo được, nên không tính lại được điểm.',
    en: 'No part is measured, so there is nothing to recompute.',
  };
  const printed = overText(total, language);
  return {
    heading: `${heading[language]}: ${printed}`,
    criterion: null,
    lines:
      total.points === null
        ? [{ kind: 'note', text: nothing[language] }]
        : [
            {
              kind: 'formula',
              text: `${terms.join(' + ')} = ${decimalNumber(total.points.text, language)}`,
            },
            { kind: 'note', text: of[language] },
            { kind: 'note', text: place[language] },
            { kind: 'rule', text: disclaimerText[language] },
          ],
    inTable: { name: heading[language], result: printed },
  };
}

function explainGains(
  score: IndexUnitScore,
  language: Language,
  wanted: (part: { readonly code: string }) => boolean,
): readonly ExplanationSection[] {
  const ofParts = {
    groups: score.groups.map((group) => ({
      ...group,
      parts: group.parts.filter(({ part }) => wanted(part)),
    })),
  };
  const lines = [
    ...gainLines(ofParts, language).map(({ sentence }) => sentence),
    ...fixedLossLines(ofParts, language).map(({ text }) => text),
  ];
  const heading: Text = { vi: 'Điểm đang mất, rẻ nhất trước', en: 'Points lost, the cheapest first' };
  if (lines.length === 0) return [];
  return [
    {
      heading: heading[language],
      criterion: null,
      lines: [
        { kind: 'rule', text: gainsAssume[language] },
        ...lines.map((text): ExplanationLine => ({ kind: 'missing', text })),
      ],
      inTable: { name: heading[language], result: '' },
    },
  ];
}

const wholeGroup: Text = { vi: 'cả nhóm', en: 'the whole group' };
