// Placeholders between {{#Bảng tổng hợp}} and {{/Bảng tổng hợp}}: every unit with its points, class and note.

import type { SummaryGroup, SummaryRow, SummaryTable } from '#report/report';
import { keepPeriodTogether } from '../keep-period-together.ts';
import { numbered, type Placeholder, passage, value } from '../placeholder.ts';

const unit: readonly Placeholder<SummaryRow>[] = [
  value('STT', 'Số thứ tự', '1', ({ ordinal }) => ordinal),
  value('Tên đơn vị', 'Tên cơ quan, đơn vị', 'Phòng Tư pháp', ({ name }) => name),
  numbered(
    'Điểm tiêu chí',
    'Điểm của từng tiêu chí, mỗi tiêu chí một cột',
    '1,95',
    ({ criteria }) => criteria,
  ),
  value('Tổng điểm', 'Tổng điểm', '15,79', ({ total }) => total),
  value(
    'ĐTB CCVC',
    'Điểm trung bình của công chức, viên chức bộ phận một cửa',
    '9,79',
    ({ officerAverage }) => officerAverage,
  ),
  value(
    'Phân loại',
    'Phân loại, hoặc lý do không đánh giá',
    'Xuất sắc',
    ({ classification }) => classification,
  ),
  value('Thứ hạng', 'Thứ hạng trong khối', '3', ({ rank }) => rank),
  value('Ghi chú', 'Ghi chú', 'Tổng 270 hồ sơ: trực tuyến 01, trực tiếp 269. …', ({ note }) => note),
];

const group: readonly Placeholder<SummaryGroup>[] = [
  value('STT', 'Số thứ tự của khối', 'I', ({ ordinal }) => ordinal),
  value('Tên khối', 'Tên khối', 'UBND CÁC XÃ, PHƯỜNG', ({ name }) => name),
  passage('Đơn vị', 'Mỗi đơn vị một dòng', ({ rows }) => rows, unit),
];

export const summaryTable: readonly Placeholder<SummaryTable>[] = [
  value('Tiêu đề', 'Tiêu đề của bảng', 'KẾT QUẢ ĐÁNH GIÁ XẾP LOẠI …', ({ title }) =>
    keepPeriodTogether(title),
  ),
  numbered('Tên tiêu chí', 'Tên cột của từng tiêu chí', 'Tiêu chí 1', ({ criteria }) => criteria),
  passage('Khối', 'Mỗi khối một phần của bảng', ({ groups }) => groups, group),
];
