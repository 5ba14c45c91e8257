// Why a criterion fell short of its maximum, in a few words taken from its derivation.
import { decimalText, round } from '#exact/rounding';
import { shortDecimal, wholeNumber } from '#language/numbers';
import type { AverageKey, Bounds, Measure } from '#rules/criterion';
import type { AverageDerivation, LevelDerivation, Measurement } from '#scoring/derivation';
import type { CriterionScore } from '#scoring/scorecard';
import { percentText } from './printed.ts';

/** "trong 163 hồ sơ, 120 đúng hạn"; empty where the derivation does not tell. */
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
function unmetConditions({ measurements, tested }: LevelDerivation): string {
  const unmet = (tested[0]?.alternatives ?? []).map((conditions) => conditions.filter(({ holds }) => !holds));
  const nearest = unmet.reduce<(typeof unmet)[number] | null>(
    (least, next) => (least === null || next.length < least.length ? next : least),
    null,
  );
  return (nearest ?? [])
    .map(({ measure, bounds }) => {
      const measured = measurements.find((measurement) => measurement.measure === measure);
      return `${measureNames[measure]} ${measuredText(measured)} (mức cao nhất cần ${boundsText(measure, bounds)})`;
    })
    .join('; ');
}

const measureNames: Readonly<Record<Measure, string>> = {
  oneStopRate: 'tỷ lệ qua Bộ phận Một cửa',
  onSiteRate: 'tỷ lệ giải quyết tại chỗ',
  publicationForms: 'số hình thức công khai',
  feedbackReceived: 'số phản ánh, kiến nghị',
  feedbackInTimeRate: 'tỷ lệ xử lý phản ánh đúng hạn',
  feedbackDragging: 'số phản ánh kéo dài',
  procedureShare: 'tỷ lệ thủ tục mức độ 3, 4',
  onlineShare: 'tỷ lệ hồ sơ trực tuyến',
  onlineLate: 'số hồ sơ trực tuyến quá hạn',
};
const rates: readonly Measure[] = [
  'oneStopRate',
  'onSiteRate',
  'feedbackInTimeRate',
  'procedureShare',
  'onlineShare',
];

function measuredText(measurement: Measurement | undefined): string {
  if (measurement === undefined || measurement.value === null) return 'chưa có số liệu';
  const { value, measure } = measurement;
  return rates.includes(measure) ? percentText(value) : shortDecimal(decimalText(round(value, 2, 'down'), 2));
}

function boundsText(measure: Measure, { atLeast, above, atMost, below }: Bounds): string {
  const unit = rates.includes(measure) ? '%' : '';
  const number = (value: number) => `${shortDecimal(`${value}`)}${unit}`;
  return [
    atLeast === undefined ? [] : [`từ ${number(atLeast)}`],
    above === undefined ? [] : [`trên ${number(above)}`],
    atMost === undefined ? [] : [atMost === 0 ? 'bằng 0' : `không quá ${number(atMost)}`],
    below === undefined ? [] : [`dưới ${number(below)}`],
  ]
    .flat()
    .join(' và ');
}
