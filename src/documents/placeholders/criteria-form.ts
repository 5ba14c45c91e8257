// Placeholders between {{#Biểu tiêu chí}} and {{/Biểu tiêu chí}}: the criteria with their levels, row by row.

import type { CriteriaForm, CriteriaFormRow } from '#report/report';
import { keepPeriodTogether } from '../keep-period-together.ts';
import { type Placeholder, passage, value } from '../placeholder.ts';

interface CriterionRows {
  readonly criterion: CriteriaFormRow;
  readonly levels: readonly CriteriaFormRow[];
}

const row: readonly Placeholder<CriteriaFormRow>[] = [
  value(
    'Nội dung',
    'Tên tiêu chí hoặc tiêu chí thành phần',
    'Trước hạn so với thời gian quy định',
    ({ wording }) => wording,
  ),
  value('Điểm tối đa', 'Điểm tối đa', '2', ({ maximum }) => maximum),
  value('Số hồ sơ', 'Số hồ sơ, hoặc dấu x ở mức đạt được', '3.703', ({ dossiers, ticked }) =>
    ticked ? 'x' : dossiers,
  ),
  value('Điểm', 'Điểm tự đánh giá', '1,95', ({ points }) => points),
  value('Ghi chú', 'Ghi chú', 'Trong kỳ tiếp nhận 02 kiến nghị …', ({ note }) => note),
];

const criterion: readonly Placeholder<CriterionRows>[] = [
  value('STT', 'Số thứ tự tiêu chí', '1', (rows) => rows.criterion.ordinal),
  ...row.map(
    (placeholder): Placeholder<CriterionRows> => ({
      ...placeholder,
      fill: (values, { criterion }) => placeholder.fill(values, criterion),
    }),
  ),
  passage('Mức điểm', 'Mỗi tiêu chí thành phần của tiêu chí', ({ levels }) => levels, row),
];

export const criteriaForm: readonly Placeholder<CriteriaForm>[] = [
  value('Tên biểu', 'Tên biểu', 'Biểu mẫu số 03 (TP)', ({ name }) => name),
  value(
    'Tiêu đề',
    'Tiêu đề của biểu',
    'CHẤM ĐIỂM ĐÁNH GIÁ VIỆC GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH …',
    ({ title }) => keepPeriodTogether(title),
  ),
  value('Kỳ đánh giá', 'Kỳ đánh giá', 'Quý II năm 2022', ({ period }) => period),
  value('Đơn vị trên biểu', 'Tên đơn vị ghi trên biểu', 'UBND các xã, phường', ({ unit }) => unit),
  value('Tổng đã giải quyết', 'Tổng số hồ sơ đã giải quyết trong kỳ', '3.803', ({ resolved }) => resolved),
  value('Tổng tiếp nhận', 'Tổng số hồ sơ đã tiếp nhận trong kỳ', '4.109', ({ received }) => received),
  passage(
    'Tiêu chí',
    'Mỗi tiêu chí một dòng, theo sau là các mức điểm',
    ({ rows }) => byCriterion(rows),
    criterion,
  ),
  value('Tổng điểm tối đa', 'Tổng điểm tối đa', '18', ({ maximum }) => maximum),
  value('Tổng điểm', 'Tổng điểm đạt được', '15,84', ({ total }) => total),
  value(
    'Phân loại',
    'Phân loại, hoặc lý do không đánh giá',
    'Xuất sắc',
    ({ classification }) => classification,
  ),
];

/** Each criterion with the levels that follow it on the form. */
function byCriterion(rows: readonly CriteriaFormRow[]): readonly CriterionRows[] {
  const starts = rows.flatMap(({ kind }, index) => (kind === 'criterion' ? [index] : []));
  return starts.flatMap((start, index) => {
    const criterion = rows[start];
    return criterion === undefined ? [] : [{ criterion, levels: rows.slice(start + 1, starts[index + 1]) }];
  });
}
