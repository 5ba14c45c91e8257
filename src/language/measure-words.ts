// What conditions measure, in words: one name for each measure, wherever it is printed.
import type { Language, Text } from './language.ts';
import { shortDecimal } from './numbers.ts';

export const measureNames = {
  oneStopRate: {
    vi: 'tỷ lệ TTHC qua Bộ phận Một cửa',
    en: 'share of procedures handled at the one-stop desk',
  },
  onSiteRate: { vi: 'tỷ lệ TTHC giải quyết tại chỗ', en: 'share of procedures decided on the spot' },
  publicationForms: { vi: 'số hình thức công khai', en: 'number of forms of publication' },
  feedbackReceived: { vi: 'số phản ánh, kiến nghị', en: 'number of pieces of feedback' },
  feedbackInTimeRate: {
    vi: 'tỷ lệ phản ánh, kiến nghị xử lý đúng hạn',
    en: 'share of feedback handled in time',
  },
  feedbackDragging: {
    vi: 'số phản ánh, kiến nghị kéo dài',
    en: 'number of pieces of feedback dragging on',
  },
  procedureShare: { vi: 'tỷ lệ TTHC mức độ 3, 4', en: 'share of procedures at level 3/4' },
  onlineShare: { vi: 'tỷ lệ hồ sơ trực tuyến', en: 'online share of dossiers' },
  onlineLate: { vi: 'số hồ sơ trực tuyến quá hạn', en: 'number of late online dossiers' },
} as const satisfies Readonly<Record<string, Text>>;

export type MeasureName = keyof typeof measureNames;

/** Of one measure, all of which must hold. */
export type Bounds = {
  readonly atLeast?: number | undefined;
  readonly above?: number | undefined;
  readonly atMost?: number | undefined;
  readonly below?: number | undefined;
};

const rates: readonly MeasureName[] = [
  'oneStopRate',
  'onSiteRate',
  'feedbackInTimeRate',
  'procedureShare',
  'onlineShare',
];

/** Rates and shares are per cent; the other measures are whole numbers. */
export function isRate(measure: MeasureName): boolean {
  return rates.includes(measure);
}

/** "từ 15% trở lên", "bằng 0", "dưới 30%". */
export function boundsInWords(measure: MeasureName, bounds: Bounds, language: Language): string {
  const { atLeast, above, atMost, below } = bounds;
  const number = (value: number) => `${shortDecimal(`${value}`, language)}${isRate(measure) ? '%' : ''}`;
  const words: readonly (readonly [number | undefined, Text])[] = [
    [atLeast, { vi: 'từ # trở lên', en: 'at least #' }],
    [above, { vi: 'trên #', en: 'above #' }],
    [atMost, atMost === 0 ? { vi: 'bằng 0', en: 'equal to 0' } : { vi: 'không quá #', en: 'at most #' }],
    [below, { vi: 'dưới #', en: 'below #' }],
  ];
  return words
    .flatMap(([bound, text]) => (bound === undefined ? [] : [text[language].replace('#', number(bound))]))
    .join({ vi: ' và ', en: ' and ' }[language]);
}
