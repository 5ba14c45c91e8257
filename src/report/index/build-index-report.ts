// Index card → the report as data.

import type { Authority } from '#domain/authority';
import { portalGroups } from '#domain/index-unit';
import { levelNames } from '#domain/index-words';
import { periodInProse } from '#domain/period';
import { divide, fractionText, type Rational, subtract } from '#exact/rational';
import { decimalText, round } from '#exact/rounding';
import { decimalNumber } from '#language/numbers';
import { upperFirst } from '#report/casing';
import { printedDecimal } from '#report/printed';
import type { IndexCard, IndexGroupScore, IndexUnitScore, PartScore } from '#scoring/index/index-card';
import { isMeasured } from '#scoring/index/index-card';
import { gainsOf, lostBy } from '#scoring/index/what-if';
import { inCapitals } from '../casing.ts';
import { type PrintedNumber, printedCount, printedFigure, printedPoints } from '../printed.ts';
import { fixedLossLines, gainLines, gainsAssume } from './gains-in-words.ts';
import { worthText } from './index-numbers.ts';
import type {
  BothViews,
  IndexReport,
  IndexReportGain,
  IndexReportGroup,
  IndexReportPart,
  IndexReportRow,
  IndexReportUnit,
} from './index-report.ts';
import { byLevel, ofText } from './index-table.ts';
import { ratioText, reasonText } from './part-in-words.ts';
import { unitRemark } from './unit-remark.ts';

export function buildIndexReport(
  card: IndexCard,
  authority: Authority,
  views: BothViews | null,
): IndexReport {
  const { ruleSet, period, units } = card;
  return {
    authority: inCapitals(authority.name),
    title: 'KẾT QUẢ TÍNH LẠI CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP',
    period: period === null ? '' : upperFirst(periodInProse(period)),
    ruleSet: ruleSet.title,
    disclaimer: [
      'Đây là số tính lại từ số đếm mà Cổng Dịch vụ công quốc gia hiển thị, không phải công bố chính thức và không thay cho điểm của cổng.',
      ...(ruleSet.remark === undefined ? [] : [ruleSet.remark]),
      'Mục chưa có số đếm thì không đo, không tính là 0; điểm ghi trên tổng điểm tối đa của các mục đo được. Hạng chỉ xếp trong một cấp, giữa các đơn vị đo được cùng những mục.',
      gainsAssume.vi,
    ],
    remarks: units.flatMap(unitRemark),
    groups: ruleSet.groups.map(({ short, title, max }) => ({ short, title, max: printedPoints(max) })),
    levels: byLevel(units).map(({ level, scores }) => ({
      name: level === null ? 'Chưa rõ cấp' : levelNames[level].vi,
      rows: scores.map(rowOf),
    })),
    views,
    units: units.map(unitOf),
  };
}

function rowOf({ unit, groups, total, rank, ranked }: IndexUnitScore): IndexReportRow {
  return {
    rank: rank === null ? '–' : `${rank}/${ranked}`,
    name: unit.name,
    points: groups.map(({ points }) => (points === null ? null : printedFigure(points))),
    shares: groups.map(({ points, of }) =>
      points === null ? null : Number(decimalText(round(divide(points.printed, of), 6, 'half-up'), 6)),
    ),
    total: total.points === null ? null : printedFigure(total.points),
    of: total.points === null ? null : printedValue(total.of),
  };
}

function unitOf(score: IndexUnitScore): IndexReportUnit {
  const { unit, groups, total, rank, ranked } = score;
  const of = ofText(total.of, 'vi');
  const summary =
    total.points === null
      ? 'Không mục nào có đủ số đếm, nên không tính lại được; chỉ có điểm cổng đã in.'
      : `Điểm tính lại ${decimalNumber(total.points.text)} trên ${of}${total.measured ? '' : ' điểm của các mục đo được'}; hạng ${rank}/${ranked} trong các đơn vị cùng cấp đo được cùng những mục.`;
  const gains = gainsOf(score);
  const words = gainLines(score, 'vi');
  return {
    name: unit.name,
    level: unit.level === null ? '' : levelNames[unit.level].vi,
    summary,
    groups: groups.map((group) => groupOf(group, score)),
    gains: gains.map(
      (gain, index): IndexReportGain => ({
        ordinal: `${index + 1}`,
        codes: words[index]?.codes ?? '',
        what: words[index]?.what ?? '',
        needed: printedCount(gain.needed),
        worth: printedDecimal(worthText(gain.worth)),
        lost: printedValue(gain.lost),
      }),
    ),
    notes: fixedLossLines(score, 'vi').map(({ text }) => text),
  };
}

function groupOf(score: IndexGroupScore, { unit }: IndexUnitScore): IndexReportGroup {
  const { group, parts, points, of } = score;
  const code = portalGroups.find((one) => one === group.code);
  const portal = code === undefined ? undefined : unit.portal[code];
  return {
    title: group.title,
    max: printedPoints(group.max),
    points: points === null ? null : printedFigure(points),
    lost: points === null ? null : printedValue(subtract(of, points.printed)),
    portal: portal === undefined ? null : printedValue(portal.value),
    parts: points === null ? [] : parts.map(partOf),
  };
}

function partOf(score: PartScore): IndexReportPart {
  const { part, points } = score;
  return {
    code: part.code,
    wording: part.wording,
    counts: isMeasured(score) ? ratioText(score, 'vi') : reasonText(score, 'vi'),
    max: printedPoints(part.max),
    points: points === null ? null : printedFigure(points),
    lost: isMeasured(score) ? printedValue(lostBy(score)) : null,
  };
}

/** Printed points, or sums of them: at most two decimals, none where it is whole. */
function printedValue(value: Rational): PrintedNumber {
  const rounded = round(value, 2, 'half-up');
  const decimals = rounded.denominator === 1n ? 0 : 2;
  const decimal = decimalText(rounded, decimals);
  return { text: decimalNumber(decimal), decimal, decimals, exact: fractionText(value) };
}
