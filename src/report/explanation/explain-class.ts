// The class a total reaches, and what would carry it into the next better one.
import { compare, fromNumber } from '#exact/rational';
import { decimalText, round } from '#exact/rounding';
import type { Language, Text } from '#language/language';
import { decimalNumber, shortDecimal, wholeNumber } from '#language/numbers';
import type { RuleSet } from '#rules/rule-set';
import type { EntityScore } from '#scoring/scorecard';
import { nextClass } from '#scoring/what-if/next-class';
import type { ExplanationLine } from './explanation.ts';
import { pointsText } from './formula.ts';

export function explainClass(
  entity: EntityScore,
  ruleSet: RuleSet,
  language: Language,
): readonly ExplanationLine[] {
  if (!entity.assessment.assessed) return [];
  const { total } = entity.assessment;
  const lines = ruleSet.classes.map(({ name, atLeast }): ExplanationLine => {
    const holds = compare(total.printed, fromNumber(atLeast)) >= 0;
    return {
      kind: 'condition',
      text: `${decimalNumber(total.text, language)} ${holds ? '≥' : '<'} ${pointsText(atLeast, language)}: ${name}`,
      holds,
    };
  });
  // Those below the class reached say nothing more.
  const reached = lines.findIndex(({ holds }) => holds === true);
  return [...lines.slice(0, reached + 1), ...missingLines(entity, ruleSet, language)];
}

function missingLines(entity: EntityScore, ruleSet: RuleSet, language: Language): readonly ExplanationLine[] {
  const next = nextClass(entity, ruleSet);
  if (next === null) return [];
  const { decimals } = ruleSet.rounding;
  const points = shortDecimal(decimalText(round(next.points, decimals, 'half-up'), decimals), language);
  const ways: readonly Text[] = [
    ...next.levels.map(
      (level): Text => ({
        vi: `nâng tiêu chí ${level.criterion} lên mức ${pointsText(level.points, 'vi')} điểm`,
        en: `raising criterion ${level.criterion} to level ${pointsText(level.points, 'en')}`,
      }),
    ),
    ...(next.lateToEarly === null
      ? []
      : [
          {
            vi: `${wholeNumber(next.lateToEarly)} hồ sơ quá hạn được giải quyết trước hạn`,
            en: `handling ${wholeNumber(next.lateToEarly, 'en')} of the late dossiers early`,
          },
        ]),
  ];
  const missing: Text = {
    vi: `Thiếu ${points} điểm để đạt loại ${next.name}.`,
    en: `Points short of ${next.name}: ${points}.`,
  };
  const enough: Text = { vi: 'Một trong các thay đổi sau là đủ:', en: 'Any one of these would be enough:' };
  return [
    { kind: 'missing', text: missing[language] },
    ...(ways.length === 0
      ? []
      : [
          {
            kind: 'missing' as const,
            text: `${enough[language]} ${ways.map((way) => way[language]).join('; ')}.`,
          },
        ]),
  ];
}
