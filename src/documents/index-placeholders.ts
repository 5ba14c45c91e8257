// Every name the templates of the recomputed index may use, with where its value comes from.
import type {
  BothViews,
  BothViewsRow,
  IndexReport,
  IndexReportGain,
  IndexReportGroup,
  IndexReportLevel,
  IndexReportPart,
  IndexReportRow,
  IndexReportUnit,
} from '#report/index/index-report';
import { fillAll, numbered, type Placeholder, passage, type TemplateValues, value } from './placeholder.ts';
import { paragraph } from './placeholders/paragraph.ts';

const row: readonly Placeholder<IndexReportRow>[] = [
  value('Hạng', 'Hạng trong cấp, trên số đơn vị so được với nhau', '2/24', ({ rank }) => rank),
  value('Tên đơn vị', 'Tên đơn vị', 'UBND phường Việt Trì', ({ name }) => name),
  numbered('Điểm nhóm', 'Điểm tính lại của từng nhóm, mỗi nhóm một cột', '6,68', ({ points }) =>
    points.map((one) => one ?? '–'),
  ),
  value('Tổng cộng', 'Tổng điểm tính lại', '61,39', ({ total }) => total ?? '–'),
  value('Trên tổng', 'Tổng điểm tối đa của các mục đo được', '100', ({ of }) => of ?? '–'),
];

const level: readonly Placeholder<IndexReportLevel>[] = [
  value('Tên cấp', 'Tên cấp', 'Xã, phường', ({ name }) => name),
  passage('Đơn vị xếp hạng', 'Mỗi đơn vị một dòng', ({ rows }) => rows, row),
];

const part: readonly Placeholder<IndexReportPart>[] = [
  value('Mã mục', 'Số của mục', '4.1', ({ code }) => code),
  value('Tên mục', 'Nội dung của mục', 'Hồ sơ được thanh toán trực tuyến', ({ wording }) => wording),
  value('Số đếm', 'Tử số trên mẫu số; hoặc vì sao không đo', '3.082/3.816', ({ counts }) => counts),
  value('Điểm tối đa', 'Điểm tối đa của mục', '6', ({ max }) => max),
  value('Điểm', 'Điểm tính lại', '4,85', ({ points }) => points ?? '–'),
  value('Điểm mất', 'Điểm tối đa trừ điểm tính lại', '1,15', ({ lost }) => lost ?? '–'),
];

const group: readonly Placeholder<IndexReportGroup>[] = [
  value('Tên nhóm', 'Tên nhóm', 'Thanh toán trực tuyến', ({ title }) => title),
  value('Tối đa nhóm', 'Điểm tối đa của nhóm', '10', ({ max }) => max),
  value('Điểm của nhóm', 'Tổng các mục đo được', '6,68', ({ points }) => points ?? '–'),
  value('Nhóm mất', 'Điểm mất ở các mục đo được', '3,32', ({ lost }) => lost ?? '–'),
  value('Cổng in', 'Điểm cổng đã in cho nhóm', '6,68', ({ portal }) => portal ?? ''),
  passage('Mục', 'Mỗi mục của nhóm một dòng; bỏ đi nếu cả nhóm không được đo', ({ parts }) => parts, part),
];

const gain: readonly Placeholder<IndexReportGain>[] = [
  value('STT', 'Thứ tự, điểm rẻ nhất trước', '1', ({ ordinal }) => ordinal),
  value('Ở mục', 'Số của các mục', '6.2, 6.3', ({ codes }) => codes),
  value('Việc', 'Việc đang làm mất điểm', '03 phản ánh, kiến nghị chưa xử lý đúng hạn', ({ what }) => what),
  value('Cần thêm', 'Số việc cần thêm để đủ điểm', '3', ({ needed }) => needed),
  value('Mỗi việc', 'Điểm được thêm cho mỗi việc', '4', ({ worth }) => worth),
  value('Đang mất', 'Điểm đang mất', '12', ({ lost }) => lost),
];

const unit: readonly Placeholder<IndexReportUnit>[] = [
  value('Đơn vị chi tiết', 'Tên đơn vị', 'UBND phường Việt Trì', ({ name }) => name),
  value('Cấp chi tiết', 'Cấp của đơn vị', 'Xã, phường', (one) => one.level),
  value('Tóm tắt', 'Tổng điểm và hạng', 'Điểm tính lại 61,39 trên 100; hạng 1/1 …', ({ summary }) => summary),
  passage('Nhóm', 'Mỗi nhóm một dòng, theo sau là các mục', ({ groups }) => groups, group),
  passage<IndexReportUnit, IndexReportUnit>(
    'Bảng việc',
    'Bảng việc đang làm mất điểm; bỏ đi nếu không có',
    (one) => (one.gains.length === 0 ? [] : [one]),
    [passage('Việc cần làm', 'Mỗi việc một dòng, điểm rẻ nhất trước', ({ gains }) => gains, gain)],
  ),
  passage('Ghi thêm', 'Điểm mất mà không việc nào gỡ được', ({ notes }) => notes, paragraph),
];

const viewsRow: readonly Placeholder<BothViewsRow>[] = [
  value('Tên hai bên', 'Tên đơn vị, khối', 'UBND phường Him Lam', ({ name }) => name),
  value('Theo biểu', 'Điểm theo biểu của tỉnh', '15,84/18', ({ byLevels }) => byLevels),
  value(
    'Xếp loại theo biểu',
    'Xếp loại theo biểu của tỉnh',
    'Xuất sắc',
    ({ classification }) => classification,
  ),
  value('Theo chỉ số', 'Điểm chỉ số tính lại', '59,58/100', ({ byIndex }) => byIndex),
];

/** A row of a unit in a table over all units: with its name and level. */
interface OfUnit<Item> {
  readonly unit: IndexReportUnit;
  readonly item: Item;
  readonly group?: IndexReportGroup;
}

function ofUnit<Item>(list: readonly Placeholder<Item>[]): readonly Placeholder<OfUnit<Item>>[] {
  return [
    value<OfUnit<Item>>('Đơn vị của dòng', 'Tên đơn vị', 'UBND phường Việt Trì', (one) => one.unit.name),
    value<OfUnit<Item>>('Cấp của dòng', 'Cấp của đơn vị', 'Xã, phường', (one) => one.unit.level),
    value<OfUnit<Item>>(
      'Nhóm của dòng',
      'Tên nhóm của mục; trống ở bảng việc',
      'Thanh toán trực tuyến',
      (one) => one.group?.title ?? '',
    ),
    ...list.map(
      (placeholder): Placeholder<OfUnit<Item>> => ({
        ...placeholder,
        fill: (values, { item }) => placeholder.fill(values, item),
      }),
    ),
  ];
}

export const indexPlaceholders: readonly Placeholder<IndexReport>[] = [
  value('Tên cơ quan', 'Cơ quan, chữ in hoa', 'UBND TỈNH PHÚ THỌ', ({ authority }) => authority),
  value('Tên tài liệu', 'Tên tài liệu', 'KẾT QUẢ TÍNH LẠI CHỈ SỐ …', ({ title }) => title),
  value('Kỳ tính', 'Kỳ tính', 'Quý III năm 2026', ({ period }) => period),
  value('Bộ quy tắc', 'Tên bộ quy tắc', 'Chỉ số phục vụ … – tính lại', ({ ruleSet }) => ruleSet),
  passage(
    'Tính chất số liệu',
    'Mỗi đoạn nói rõ đây là số tính lại',
    ({ disclaimer }) => disclaimer,
    paragraph,
  ),
  passage<IndexReport, IndexReport>(
    'Phần nhận xét',
    'Phần việc rẻ điểm nhất; bỏ đi nếu không có',
    (report) => (report.remarks.length === 0 ? [] : [report]),
    [passage('Nhận xét', 'Mỗi đơn vị một câu', ({ remarks }) => remarks, paragraph)],
  ),
  numbered('Cột nhóm', 'Tên ngắn của từng nhóm, mỗi nhóm một cột', 'Thanh toán', ({ groups }) =>
    groups.map(({ short }) => short),
  ),
  numbered('Tối đa cột', 'Điểm tối đa của từng nhóm', '10', ({ groups }) => groups.map(({ max }) => max)),
  passage('Cấp', 'Bảng xếp hạng, mỗi cấp một bảng', ({ levels }) => levels, level),
  passage<IndexReport, BothViews>(
    'Hai cách nhìn',
    'Điểm theo biểu của tỉnh bên cạnh chỉ số; bỏ đi nếu sổ tính không có cả hai',
    ({ views }) => (views === null ? [] : [views]),
    [
      passage('Dòng hai bên', 'Mỗi đơn vị một dòng', ({ rows }) => rows, viewsRow),
      passage('Lý do', 'Mỗi lý do khác nhau một đoạn', ({ reasons }) => reasons, paragraph),
    ],
  ),
  passage('Chi tiết', 'Mỗi đơn vị một phần', ({ units }) => units, unit),
  passage<IndexReport, OfUnit<IndexReportPart>>(
    'Mọi mục',
    'Mọi mục của mọi đơn vị trong một bảng',
    ({ units }) =>
      units.flatMap((one) =>
        one.groups.flatMap((of) => of.parts.map((item) => ({ unit: one, group: of, item }))),
      ),
    ofUnit(part),
  ),
  passage<IndexReport, OfUnit<IndexReportGain>>(
    'Mọi việc',
    'Mọi việc của mọi đơn vị trong một bảng',
    ({ units }) => units.flatMap((one) => one.gains.map((item) => ({ unit: one, item }))),
    ofUnit(gain),
  ),
];

/** Everything a template can show of a recomputed index. */
export function indexValues(report: IndexReport): TemplateValues {
  return fillAll(indexPlaceholders, report);
}
