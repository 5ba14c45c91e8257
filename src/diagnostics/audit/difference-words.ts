// The facts of a difference in words.
import type { Language, Text } from '#language/language';
import { boundsInWords } from '#language/measure-words';
import { isRate, type Measure, measures } from '#language/measures';
import { type NumberFormat, numberFormats } from '#language/number-format';
import type {
  AuditedFigure,
  ConditionFacts,
  DifferenceFacts,
  Division,
  Formula,
  Recount,
} from './difference-facts.ts';

/** "Tiêu chí 1", "The total". */
export function figureWords(figure: AuditedFigure, language: Language): string {
  if (typeof figure === 'object') return figure.heading;
  if (typeof figure === 'number') return language === 'vi' ? `Tiêu chí ${figure}` : `Criterion ${figure}`;
  return figureNames[figure][language];
}

const figureNames: Readonly<Record<Extract<AuditedFigure, string>, Text>> = {
  total: { vi: 'Tổng điểm', en: 'The total' },
  officerAverage: { vi: 'ĐTB CCVC', en: 'The officer average (ĐTB CCVC)' },
  officerForm: { vi: 'Biểu 01', en: 'The officer form (Biểu 01)' },
  officerPoints: { vi: 'Điểm cán bộ', en: 'The officer’s score' },
  classification: { vi: 'Phân loại', en: 'The class' },
  rating: { vi: 'Xếp loại', en: 'The rating' },
};

/** "(43 × 2 + 120 × 1) ÷ 163". */
export function formulaWords(formula: Formula, n: NumberFormat): string {
  if (formula.kind === 'sum') return formula.terms.map(n.decimal).join(' + ');
  const terms = formula.terms.map(({ count, points }) => `${n(count)} × ${n.decimal(`${points}`)}`);
  const gained = terms.length === 0 ? '0' : terms.join(' + ');
  return `${terms.length > 1 ? `(${gained})` : gained} ÷ ${n(formula.divisor)}`;
}

/** "361 ÷ 279". */
export function divisionWords({ gained, divisor }: Division, n: NumberFormat): string {
  return `${/^\d+$/u.test(gained) ? n(BigInt(gained)) : n.decimal(gained)} ÷ ${n(divisor)}`;
}

/** "quá hạn từ 03 thành 02"; "late count is changed from 3 to 2". */
export function recountWords({ count, from, to, unit }: Recount, language: Language): string {
  const { prose } = numberFormats[language];
  const change =
    language === 'vi'
      ? `${countNames[count].vi} từ ${prose(from)} thành ${prose(to)}`
      : `${countNames[count].en} count is changed from ${prose(from)} to ${prose(to)}`;
  return unit === null ? change : `${change} (${unit})`;
}

const countNames: Readonly<Record<Recount['count'], Text>> = {
  early: { vi: 'trước hạn', en: 'early' },
  onTime: { vi: 'đúng hạn', en: 'on-time' },
  late: { vi: 'quá hạn', en: 'late' },
};

/** "tỷ lệ hồ sơ trực tuyến là 9,97% (185 ÷ 1.855), phải từ 30% trở lên: thiếu 372 hồ sơ". */
export function conditionWords(condition: ConditionFacts, language: Language): string {
  const { measure, bounds, lacking } = condition;
  const name = measures[measure].name[language];
  const is = language === 'vi' ? `${name} là` : `the ${name} is`;
  const must = language === 'vi' ? 'phải' : 'must be';
  return `${is} ${measuredWords(condition, language)}, ${must} ${boundsInWords(measure, bounds, language)}${lackingWords(measure, lacking, language)}`;
}

function lackingWords(measure: Measure, lacking: number | null, language: Language): string {
  if (lacking === null || !isRate(measure)) return '';
  const count = numberFormats[language](lacking);
  const what = measures[measure].whole[language];
  return language === 'vi' ? `: thiếu ${count} ${what}` : ` (${what} short: ${count})`;
}

function measuredWords({ measure, measured, assumed, of }: ConditionFacts, language: Language): string {
  if (measured === null) return language === 'vi' ? 'không có' : 'unknown';
  const n = numberFormats[language];
  const division = of === null ? '' : ` (${n(of.part)} ÷ ${n(of.whole)})`;
  const nobody = language === 'vi' ? ' (không ghi, coi là không có)' : ' (not stated, taken to be none)';
  return `${n.decimal(measured)}${isRate(measure) ? '%' : ''}${division}${assumed ? nobody : ''}`;
}

/** What to do, without the causes. */
export function remedyWords(
  { published, due, recount, remedy }: DifferenceFacts,
  language: Language,
): string {
  if (remedy === 'copy-again') return copyAgain[language];
  const text = numberFormats[language].decimal(due);
  if (recount === null) return language === 'vi' ? `Sửa thành ${text}.` : `Change it to ${text}.`;
  if (published === due) return compareCount[language];
  const change = recountWords(recount, language);
  return language === 'vi' ? `Sửa số ${change} trước, rồi ghi ${text}.` : `Write ${text} once the ${change}.`;
}

const compareCount: Text = {
  vi: 'Đối chiếu số hồ sơ với sổ theo dõi; đúng vậy thì giữ nguyên điểm công bố.',
  en: 'Compare the count with the register; if so, the published figure may stand.',
};

const copyAgain: Text = {
  vi: 'Mở lại trang của cổng, đúng kỳ và đúng cách đếm, rồi chép số đếm và điểm trong cùng một lần.',
  en: 'Open the portal’s page again, in this period and this view, and copy counts and scores at one time.',
};
