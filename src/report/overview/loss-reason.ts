// Why a criterion fell short of its maximum, in a few words taken from its derivation.

import { boundsInWords } from '#language/measure-words';
import { measures } from '#language/measures';
import { wholeNumber } from '#language/numbers';
import { valueInWords } from '#report/explanation/measures-in-words';
import type { AverageKey } from '#rules/criterion';
import type { AverageDerivation, LevelDerivation } from '#scoring/derivation';
import type { CriterionScore } from '#scoring/scorecard';

/** "trong 163 hồ sơ, 120 đúng hạn"; empty where the derivation does not say. */
export function lossReason({ criterion, derivation }: CriterionScore): string {
  if (derivation === null) return '';
  if (derivation.kind === 'level') return unmetConditions(derivation);
  return criterion.scoring === 'average' ? lowerLevels(criterion.key, derivation) : '';
}

/** What the middle and the last level of an averaged criterion mean for one dossier. */
const lowerLevelWords: Readonly<Record<AverageKey, readonly [string, string]>> = {
  handlingTime: ['đúng hạn', 'quá hạn'],
  bodiesHandlingTime: ['đúng hạn', 'quá hạn'],
  contacts: ['phải liên hệ một lần', 'phải liên hệ hơn một lần'],
  bodiesContacted: ['phải liên hệ một cơ quan', 'phải liên hệ hơn một cơ quan'],
  attitude: ['đúng hạn, không bị phản ánh', 'bị phản ánh'],
};

function lowerLevels(key: AverageKey, { levels, divisor }: AverageDerivation): string {
  const parts = levels
    .slice(1)
    .flatMap(({ count }, index) =>
      count === 0 ? [] : [`${wholeNumber(count)} ${lowerLevelWords[key][index] ?? ''}`],
    );
  return parts.length === 0 ? '' : `trong ${wholeNumber(divisor)} hồ sơ có ${parts.join(', ')}`;
}

/** The conditions of the best level that do not hold, from whichever alternative comes nearest. */
function unmetConditions(derivation: LevelDerivation): string {
  const unmet = (derivation.tested[0]?.alternatives ?? []).map((conditions) =>
    conditions.filter(({ holds }) => !holds),
  );
  const nearest = unmet.reduce<(typeof unmet)[number] | null>(
    (least, next) => (least === null || next.length < least.length ? next : least),
    null,
  );
  return (nearest ?? [])
    .map(({ measure, bounds }) => {
      const value = valueInWords(measure, derivation, 'vi');
      return `${measures[measure].name.vi} ${value} (mức cao nhất cần ${boundsInWords(measure, bounds, 'vi')})`;
    })
    .join('; ');
}
