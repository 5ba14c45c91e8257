// What the portal itself prints for a unit: its groups, their sum, and what each group loses. Without counts that is all there is.
import { type PortalGroup, portalGroups } from '#domain/index-unit';
import { equal, fromNumber, type Rational, subtract } from '#exact/rational';
import { decimalText, round } from '#exact/rounding';
import type { Language, Text } from '#language/language';
import { decimalNumber } from '#language/numbers';
import type { ExplanationLine, ExplanationSection } from '#report/explanation/explanation';
import type { IndexUnitScore } from '#scoring/index/index-card';
import { portalSum } from './portal-sum.ts';

/** Nothing where the portal's scores are not given. */
export function explainPortal(score: IndexUnitScore, language: Language): readonly ExplanationSection[] {
  const { portal } = score.unit;
  const given = portalGroups.filter((code) => portal[code] !== undefined);
  if (given.length === 0 && portal.total === undefined) return [];
  const heading: Text = { vi: 'Điểm cổng đã in', en: 'What the portal prints' };
  const lines = [...losses(score, given, language), ...sumLines(score, language)];
  const unproved: Text = {
    vi: 'Đây là điểm cổng in, chép lại; chỉ phép cộng được kiểm tra. Muốn biết vì sao được từng điểm thì cần số đếm của từng mục.',
    en: 'These are the portal’s own scores, copied; only their sum is checked. Why each was given takes the counts of each part.',
  };
  const note: ExplanationLine[] =
    score.total.points === null ? [{ kind: 'note', text: unproved[language] }] : [];
  return [
    {
      heading: heading[language],
      criterion: null,
      lines: [...lines, ...note],
      inTable: { name: heading[language], result: portal.total?.printed ?? '' },
    },
  ];
}

/** Group by group, those that lose most first. */
function losses(
  { unit, groups }: IndexUnitScore,
  given: readonly PortalGroup[],
  language: Language,
): readonly ExplanationLine[] {
  const rows = given.flatMap((code) => {
    const group = groups.find((one) => one.group.code === code)?.group;
    const figure = unit.portal[code];
    if (group === undefined || figure === undefined) return [];
    return [{ group, value: figure.value, lost: subtract(fromNumber(group.max), figure.value) }];
  });
  return rows
    .toSorted((a, b) => Number(decimalText(b.lost, 6)) - Number(decimalText(a.lost, 6)))
    .map(({ group, value, lost }) => {
      const text: Text = {
        vi: `${group.title}: ${printed(value, 'vi')} trên ${decimalNumber(`${group.max}`)}, mất ${printed(lost, 'vi')}`,
        en: `${group.title}: ${printed(value, 'en')} of ${group.max}, ${printed(lost, 'en')} lost`,
      };
      return { kind: 'count', text: text[language] };
    });
}

function sumLines({ unit }: IndexUnitScore, language: Language): readonly ExplanationLine[] {
  const { portal } = unit;
  const sum = portalSum(unit);
  if (sum === null) {
    const words: Text = {
      vi: 'Cổng in tổng nhưng chưa ghi đủ sáu nhóm, nên không cộng lại được.',
      en: 'A total is given, but not all six groups, so it cannot be added up.',
    };
    return portal.total === undefined ? [] : [{ kind: 'note', text: words[language] }];
  }
  const terms = portalGroups.flatMap((code) => {
    const figure = portal[code];
    return figure === undefined ? [] : [printed(figure.value, language)];
  });
  const formula: ExplanationLine = {
    kind: 'formula',
    text: `${terms.join(' + ')} = ${printed(sum, language)}`,
  };
  if (portal.total === undefined) return [formula];
  const same = equal(sum, portal.total.value);
  const total = printed(portal.total.value, language);
  const words: Text = {
    vi: same ? `Đúng bằng tổng cổng in: ${total}.` : `Tổng cổng in là ${total}, không bằng tổng sáu nhóm.`,
    en: same
      ? `Just what the portal prints in total: ${total}.`
      : `The portal prints ${total} in total, which is not the sum of the six groups.`,
  };
  return [formula, { kind: same ? 'note' : 'missing', text: words[language] }];
}

function printed(value: Rational, language: Language): string {
  const text = decimalText(round(value, 2, 'half-up'), 2);
  return decimalNumber(text.replace(/\.00$/u, ''), language);
}
