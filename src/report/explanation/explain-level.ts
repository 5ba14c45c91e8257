// A criterion given one level: what was measured, each condition put to the test, what a better level would take.
import type { Language, Text } from '#language/language';
import { conditionInWords } from '#language/measure-words';
import type { Criterion } from '#rules/criterion';
import type { LevelDerivation, TestedCondition } from '#scoring/derivation';
import { betterLevels } from '#scoring/what-if/next-level';
import type { ExplanationLine } from './explanation.ts';
import { pointsText } from './formula.ts';
import { measurementInWords, valueInWords } from './measures-in-words.ts';
import { missingInWords } from './missing-in-words.ts';

export function explainLevel(
  criterion: Criterion,
  derivation: LevelDerivation,
  language: Language,
): readonly ExplanationLine[] {
  return [
    ...derivation.measurements.map(
      (measurement): ExplanationLine => ({
        kind: 'measured',
        text: measurementInWords(measurement, derivation, language),
      }),
    ),
    ...derivation.tested
      .slice(0, derivation.given + 1)
      .flatMap((_, index) => levelLines(criterion, derivation, index, language)),
    ...betterLevels(derivation).map(
      ({ points, missing }): ExplanationLine => ({
        kind: 'missing',
        text: `${toReach(points)[language]} ${missing.map((one) => missingInWords(one, language)).join('; ')}`,
      }),
    ),
  ];
}

function levelLines(
  criterion: Criterion,
  derivation: LevelDerivation,
  index: number,
  language: Language,
): readonly ExplanationLine[] {
  const holds = index === derivation.given;
  const points = pointsText(derivation.tested[index]?.points ?? 0, language);
  const wording = criterion.levels[index]?.wording ?? '';
  const head: Text = {
    vi: `Mức ${points} điểm: ${holds ? 'đạt' : 'không đạt'}`,
    en: `Level ${points}: ${holds ? 'reached' : 'not reached'}`,
  };
  const alternatives = derivation.tested[index]?.alternatives ?? [];
  return [
    { kind: 'level', text: `${head[language]} – ${wording}`, brief: head[language], holds },
    ...alternatives.flatMap((conditions, alternative) => [
      ...(alternative === 0 ? [] : [{ kind: 'note' as const, text: { vi: 'hoặc', en: 'or' }[language] }]),
      ...conditions.map((condition) => conditionLine(condition, derivation, language)),
    ]),
  ];
}

/** "tỷ lệ hồ sơ trực tuyến từ 15% trở lên: 15,28%, đạt". */
function conditionLine(
  { measure, bounds, holds }: TestedCondition,
  derivation: LevelDerivation,
  language: Language,
): ExplanationLine {
  const outcome: Text = holds ? { vi: 'đạt', en: 'holds' } : { vi: 'không đạt', en: 'fails' };
  const needed = conditionInWords(measure, bounds, language);
  return {
    kind: 'condition',
    text: `${needed}: ${valueInWords(measure, derivation, language)}, ${outcome[language]}`,
    holds,
  };
}

function toReach(points: number): Text {
  return {
    vi: `Để đạt mức ${pointsText(points, 'vi')} điểm:`,
    en: `To reach level ${pointsText(points, 'en')}:`,
  };
}
