// A condition of a level in words, with what was measured: "tỷ lệ hồ sơ trực tuyến 9,97% (185 ÷ 1.855), phải từ 30% trở lên".
import { fromNumber, multiply, type Rational, rational } from '#exact/rational';
import { decimalText, round } from '#exact/rounding';
import type { Language, Text } from '#language/language';
import { shortDecimal, wholeNumber } from '#language/numbers';
import type { Bounds, Measure } from '#rules/criterion';
import type { Measurement, TestedCondition } from '#scoring/derivation';
import { bothLanguages } from './workings.ts';

export function conditionText({ measure, bounds }: TestedCondition, measurement: Measurement): Text {
  return bothLanguages((language) => {
    const { name, unit } = measureWords[measure];
    const must = language === 'vi' ? 'phải' : 'must be';
    const is = language === 'vi' ? 'là' : 'is';
    return `${name[language]} ${is} ${measured(measurement, unit, language)}, ${must} ${boundsText(bounds, unit, language)}${missing(bounds, measurement, language)}`;
  });
}

function measured({ value, of }: Measurement, unit: string, language: Language): string {
  if (value === null) return language === 'vi' ? 'không có' : 'unknown';
  const division =
    of === null ? '' : ` (${wholeNumber(of.part, language)} ÷ ${wholeNumber(of.whole, language)})`;
  return `${decimal(value, language)}${unit}${division}`;
}

function boundsText(bounds: Bounds, unit: string, language: Language): string {
  return (['atLeast', 'above', 'atMost', 'below'] as const)
    .flatMap((kind) => {
      const bound = bounds[kind];
      return bound === undefined
        ? []
        : [boundWords[kind][language](`${shortDecimal(`${bound}`, language)}${unit}`)];
    })
    .join(language === 'vi' ? ' và ' : ' and ');
}

/** How many dossiers a counted share lacks; nothing where it is not counted. */
function missing({ atLeast }: Bounds, { measure, of, value }: Measurement, language: Language): string {
  if (atLeast === undefined || of === null || value === null) return '';
  const { numerator, denominator } = multiply(fromNumber(atLeast), rational(of.whole, 100));
  const needed = (numerator + denominator - 1n) / denominator;
  const lacking = needed - BigInt(of.part);
  if (lacking <= 0n) return '';
  const count = `${wholeNumber(lacking, language)} ${(measureWords[measure].counted ?? dossiers)[language]}`;
  return language === 'vi' ? `: thiếu ${count}` : `: ${count} short`;
}

function decimal(value: Rational, language: Language): string {
  const printed = round(value, 2, 'half-up');
  return shortDecimal(decimalText(printed, 2), language);
}

const boundWords: Readonly<Record<keyof Bounds, Readonly<Record<Language, (bound: string) => string>>>> = {
  atLeast: { vi: (bound) => `từ ${bound} trở lên`, en: (bound) => `at least ${bound}` },
  above: { vi: (bound) => `trên ${bound}`, en: (bound) => `more than ${bound}` },
  atMost: { vi: (bound) => `không quá ${bound}`, en: (bound) => `at most ${bound}` },
  below: { vi: (bound) => `dưới ${bound}`, en: (bound) => `less than ${bound}` },
};

interface MeasureWords {
  readonly name: Text;
  readonly unit: '%' | '';
  /** What a share is a share of. */
  readonly counted?: Text;
}

const dossiers: Text = { vi: 'hồ sơ', en: 'dossiers' };
const procedures: Text = { vi: 'thủ tục', en: 'procedures' };
const feedback: Text = { vi: 'phản ánh, kiến nghị', en: 'pieces of feedback' };

const measureWords: Readonly<Record<Measure, MeasureWords>> = {
  oneStopRate: {
    name: { vi: 'tỷ lệ TTHC qua một cửa', en: 'the share of procedures at the one-stop desk' },
    unit: '%',
    counted: procedures,
  },
  onSiteRate: {
    name: { vi: 'tỷ lệ TTHC quyết định tại chỗ', en: 'the share of procedures decided on site' },
    unit: '%',
    counted: procedures,
  },
  publicationForms: {
    name: { vi: 'số hình thức công khai', en: 'the number of forms of publication' },
    unit: '',
  },
  feedbackReceived: {
    name: { vi: 'số phản ánh, kiến nghị', en: 'the number of pieces of feedback' },
    unit: '',
  },
  feedbackInTimeRate: {
    name: { vi: 'tỷ lệ phản ánh, kiến nghị xử lý đúng hạn', en: 'the share of feedback handled in time' },
    unit: '%',
    counted: feedback,
  },
  feedbackDragging: {
    name: { vi: 'số phản ánh, kiến nghị kéo dài', en: 'the number of pieces of feedback dragging on' },
    unit: '',
  },
  procedureShare: {
    name: { vi: 'tỷ lệ TTHC mức độ 3, 4', en: 'the share of procedures at level 3/4' },
    unit: '%',
    counted: procedures,
  },
  onlineShare: {
    name: { vi: 'tỷ lệ hồ sơ trực tuyến', en: 'the online share of dossiers' },
    unit: '%',
    counted: dossiers,
  },
  onlineLate: {
    name: { vi: 'số hồ sơ trực tuyến quá hạn', en: 'the number of late online dossiers' },
    unit: '',
  },
};
