// One quarter by the province's form and by the national index, side by side, and in words why the two differ.

import { calendarSpan, type Period, periodLabel } from '#domain/period';
import { shortDate } from '#language/dates';
import { isSameName } from '#language/fold';
import { decimalNumber } from '#language/numbers';
import { pointsText } from '#report/explanation/formula';
import { type IndexRuleSet, maximumIndex } from '#rules/index/index-rule-set';
import { maximumPoints, maximumTotal } from '#rules/maximum';
import type { RuleSet } from '#rules/rule-set';
import type { IndexCard } from '#scoring/index/index-card';
import type { Scorecard } from '#scoring/scorecard';
import { classInWords } from '../not-assessed.ts';
import type { BothViews, BothViewsRow } from './index-report.ts';
import { overText } from './index-table.ts';

/** Null where no unit stands on both sheets. */
export function bothViews(scorecard: Scorecard, card: IndexCard): BothViews | null {
  const rows = rowsOf(scorecard, card);
  if (rows.length === 0) return null;
  const incomplete = card.units.some(({ total }) => !total.measured);
  return {
    rows,
    reasons: [
      ...earlyHandling(scorecard.ruleSet),
      ...onlineAndDigitisation(scorecard.ruleSet, card.ruleSet),
      periods(card.period),
      ...(incomplete
        ? [
            'Điểm chỉ số ghi trên tổng điểm tối đa của các mục đo được; mục chưa có số đếm không tính là 0, nên điểm của các đơn vị đo khác nhau không so với nhau.',
          ]
        : []),
      `Vì vậy một đơn vị có thể được xếp loại cao theo biểu ${maximum(scorecard.ruleSet)} điểm mà chỉ số vẫn thấp: hai con số trả lời hai câu hỏi khác nhau.`,
    ],
  };
}

/** Units and groups of the form that the index has under the same name. */
function rowsOf({ groups, ruleSet }: Scorecard, card: IndexCard): readonly BothViewsRow[] {
  const entities = groups.flatMap((group) => [
    { name: group.group.name, score: group },
    ...group.units.map((score) => ({ name: score.unit.name, score })),
  ]);
  return card.units.flatMap(({ unit, total }) => {
    const entity = entities.find(({ name }) => isSameName(name, unit.name));
    if (entity === undefined) return [];
    const { assessment } = entity.score;
    const points = assessment.assessed ? `${decimalNumber(assessment.total.text)}/${maximum(ruleSet)}` : '–';
    return [
      {
        name: unit.name,
        byLevels: points,
        classification: classInWords(entity.score),
        byIndex: overText(total, 'vi'),
      },
    ];
  });
}

function maximum(ruleSet: RuleSet): string {
  return pointsText(maximumTotal(ruleSet), 'vi');
}

/** Levels of the criterion of handling time: what an early dossier earns there, and a dossier merely in time. */
function earlyHandling({ criteria }: RuleSet): readonly string[] {
  const handling = criteria.find(({ key }) => key === 'handlingTime');
  if (handling === undefined) return [];
  const [early, onTime] = handling.levels.map(({ points }) => pointsText(points, 'vi'));
  return [
    `Giải quyết trước hạn: biểu của tỉnh cho hồ sơ trước hạn ${early ?? ''} điểm, đúng hạn ${onTime ?? ''} điểm (tiêu chí ${handling.number}); chỉ số quốc gia chỉ hỏi hồ sơ có quá hạn hay không, trước hạn không được thêm điểm.`,
  ];
}

function onlineAndDigitisation(form: RuleSet, index: IndexRuleSet): readonly string[] {
  const onlineGroups = index.groups.filter(({ code }) =>
    ['online', 'payment', 'digitisation'].includes(code),
  );
  const online = form.criteria.find(({ key }) => key === 'onlineServices');
  if (onlineGroups.length === 0) return [];
  const max = onlineGroups.reduce((sum, { max }) => sum + max, 0);
  const names = onlineGroups.map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1)).join(', ');
  const inForm =
    online === undefined
      ? 'biểu của tỉnh không chấm những việc này'
      : `biểu của tỉnh chỉ có tiêu chí ${online.number} về trực tuyến (${pointsText(maximumPoints(online), 'vi')} trên ${maximum(form)} điểm), không chấm thanh toán trực tuyến và số hóa`;
  return [
    `Trực tuyến, thanh toán, số hóa: chỉ số quốc gia dành ${pointsText(max, 'vi')} trên ${pointsText(maximumIndex(index), 'vi')} điểm cho ${names}; ${inForm}.`,
  ];
}

/** KSTTHC quarters run from the 15th to the 14th; the portal counts by the calendar. */
function periods(period: Period | null): string {
  const general =
    'Kỳ báo cáo kiểm soát thủ tục hành chính thường tính từ ngày 15 đến ngày 14, còn cổng tính theo tháng, quý, năm dương lịch';
  if (period === null) return `Kỳ: ${lowered(general)}.`;
  const span = calendarSpan(period);
  const calendar = `${shortDate(span.from)}–${shortDate(span.to)}`;
  if (period.from === null || period.to === null)
    return `Kỳ: ${lowered(general)} (${periodLabel(period)}: ${calendar}). Sổ tính không ghi Từ ngày, Đến ngày, nên chưa rõ số liệu hai bên có cùng kỳ hay không.`;
  const own = `${shortDate(period.from)}–${shortDate(period.to)}`;
  return own === calendar
    ? `Kỳ: số liệu hai bên cùng kỳ dương lịch ${calendar}.`
    : `Kỳ: số liệu của biểu tính từ ${own}, chỉ số của cổng tính theo dương lịch ${calendar}; đó là hai kỳ khác nhau.`;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
