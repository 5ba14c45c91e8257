// Placeholders between {{#Biểu cán bộ}} and {{/Biểu cán bộ}}: officers by group, with the rating marked.

import type { OfficerForm, OfficerFormGroup, OfficerFormRow } from '#report/report';
import { keepPeriodTogether } from '../keep-period-together.ts';
import { numbered, type Placeholder, passage, value } from '../placeholder.ts';

const officer: readonly Placeholder<OfficerFormRow>[] = [
  value('STT', 'Số thứ tự', '1', ({ ordinal }) => ordinal),
  value(
    'Họ và tên',
    'Họ tên công chức, viên chức; hoặc tên đơn vị nếu khối không kê cán bộ',
    'Lê Thị Lụa',
    ({ name }) => name,
  ),
  value('Vị trí công tác', 'Vị trí công tác', 'Bộ phận tiếp nhận và trả kết quả', ({ position }) => position),
  value('Điểm', 'Điểm đánh giá', '9,73', ({ points }) => points),
  numbered('Đánh dấu', 'Dấu X ở cột của mức xếp loại đạt được', 'X', ({ marks }) => marks),
  value('Xếp loại', 'Mức xếp loại bằng chữ', 'Hoàn thành 100% nhiệm vụ', ({ rating }) => rating),
  value('Ghi chú', 'Ghi chú', 'Nghỉ thai sản từ tháng 5', ({ note }) => note),
];

const group: readonly Placeholder<OfficerFormGroup>[] = [
  value('STT', 'Số thứ tự của khối', 'I', ({ ordinal }) => ordinal),
  value('Tên khối', 'Tên khối', 'CẤP THÀNH PHỐ', ({ name }) => name),
  passage('Cán bộ', 'Mỗi công chức, viên chức một dòng', ({ rows }) => rows, officer),
];

export const officerForm: readonly Placeholder<OfficerForm>[] = [
  value('Tên biểu', 'Tên biểu', 'Biểu mẫu số 01', ({ name }) => name),
  value('Tiêu đề', 'Tiêu đề của biểu', 'ĐÁNH GIÁ, XẾP LOẠI CÁN BỘ, CÔNG CHỨC …', ({ title }) =>
    keepPeriodTogether(title),
  ),
  value('Kỳ đánh giá', 'Kỳ đánh giá', 'Quý II năm 2022', ({ period }) => period),
  numbered(
    'Mức xếp loại',
    'Tên các mức xếp loại, mỗi mức một cột',
    'Hoàn thành 100% nhiệm vụ',
    ({ ratings }) => ratings,
  ),
  passage('Khối', 'Mỗi khối một phần của bảng', ({ groups }) => groups, group),
];
