// Every name a report template may use, with where its value comes from: the reference page and the check read it too.

import type { GroupPassage, Report } from '#report/report';
import { keepPeriodTogether } from './keep-period-together.ts';
import { fillAll, type Placeholder, passage, type TemplateValues, value } from './placeholder.ts';
import { criteriaForm } from './placeholders/criteria-form.ts';
import { officerForm } from './placeholders/officer-form.ts';
import { type Line, line, paragraph, recipient, textLine } from './placeholders/paragraph.ts';
import { summaryTable } from './placeholders/summary-table.ts';

export const placeholders: readonly Placeholder<Report>[] = [
  value(
    'Cơ quan chủ quản',
    'Cơ quan chủ quản, ở đầu trang nhất, hoặc dấu chấm để ghi tay',
    'UBND TỈNH ĐIỆN BIÊN',
    ({ letterhead }) => letterhead.governingBody,
  ),
  value(
    'Cơ quan',
    'Cơ quan ban hành báo cáo, chữ in hoa',
    'UBND THÀNH PHỐ ĐIỆN BIÊN PHỦ',
    ({ letterhead }) => letterhead.authority,
  ),
  value(
    'Số báo cáo',
    'Số và ký hiệu của báo cáo, hoặc chỗ trống để ghi tay',
    'Số: 123/BC-UBND',
    ({ letterhead }) => letterhead.number,
  ),
  value(
    'Địa danh, ngày báo cáo',
    'Địa danh và ngày tháng năm, hoặc chỗ trống để ghi tay',
    'Điện Biên Phủ, ngày 07 tháng 6 năm 2022',
    ({ letterhead }) => letterhead.placeAndDate,
  ),
  value('Tên loại', 'Tên loại văn bản', 'BÁO CÁO', ({ title }) => title),
  value(
    'Trích yếu',
    'Trích yếu nội dung báo cáo',
    'Kết quả chấm điểm đánh giá việc giải quyết thủ tục hành chính quý II năm 2022 …',
    ({ subject }) => keepPeriodTogether(subject),
  ),
  passage(
    'Kính gửi một nơi',
    'Dòng “Kính gửi” khi chỉ gửi một nơi',
    ({ addressees }) => (addressees.length === 1 ? addressees.map(line) : []),
    recipient,
  ),
  passage(
    'Kính gửi nhiều nơi',
    'Dòng “Kính gửi” khi gửi từ hai nơi trở lên',
    ({ addressees }) => (addressees.length > 1 ? [addressees.map(line)] : []),
    [passage<readonly Line[], Line>('Kính gửi', 'Mỗi nơi gửi đến một dòng', (lines) => lines, recipient)],
  ),
  passage('Căn cứ', 'Mỗi đoạn căn cứ của báo cáo', ({ bodyText }) => bodyText.legalBases, paragraph),
  passage(
    'Tình hình triển khai',
    'Mỗi đoạn về tình hình triển khai',
    ({ bodyText }) => bodyText.situation,
    paragraph,
  ),
  value(
    'Kết quả chung',
    'Đoạn số liệu của toàn địa bàn',
    'Trong quý, toàn thành phố đã tiếp nhận 10.101 hồ sơ …',
    ({ bodyText }) => bodyText.overall,
  ),
  passage<Report, GroupPassage>(
    'Kết quả từng khối',
    'Số liệu của mỗi khối trong lời văn',
    ({ bodyText }) => bodyText.groups,
    [
      value<GroupPassage>(
        'Tiếp nhận',
        'Đoạn về hồ sơ tiếp nhận của khối',
        'Tổng số hồ sơ của cấp thành phố đã tiếp nhận là 4.109 hồ sơ …',
        ({ received }) => received,
      ),
      passage(
        'Chi tiết',
        'Mỗi ý tiếp theo của khối: đã giải quyết, đang giải quyết, tổng điểm',
        (group) => group.items,
        paragraph,
      ),
    ],
  ),
  value(
    'Kết quả cán bộ',
    'Đoạn kết quả đánh giá công chức, viên chức',
    'Đối với công chức, viên chức …',
    ({ bodyText }) => bodyText.officers,
  ),
  value(
    'Kỳ sau',
    'Kỳ tiếp theo, trong tiêu đề phương hướng',
    'quý III năm 2022',
    ({ bodyText }) => bodyText.nextPeriod,
  ),
  passage('Phương hướng', 'Mỗi nhiệm vụ của kỳ sau', ({ bodyText }) => bodyText.plans, paragraph),
  value(
    'Kết luận',
    'Câu kết của báo cáo, có “./.”',
    'Trên đây là báo cáo …./.',
    ({ bodyText }) => bodyText.closing,
  ),
  passage(
    'Quyền hạn ký',
    'Mỗi dòng quyền hạn ký',
    ({ signature }) => signature.capacity,
    textLine('TM. ỦY BAN NHÂN DÂN'),
  ),
  value('Chức vụ ký', 'Chức vụ của người ký', 'CHỦ TỊCH', ({ signature }) => signature.position),
  value(
    'Người ký',
    'Họ và tên người ký; trống nếu ghi tay',
    'Nguyễn Văn A',
    ({ signature }) => signature.name,
  ),
  passage('Nơi nhận', 'Mỗi nơi nhận một dòng', ({ recipients }) => recipients.map(line), recipient),
  value(
    'Kèm theo',
    'Dòng chỉ dẫn kèm theo báo cáo, dưới tên mỗi biểu',
    '(Kèm theo Báo cáo số 123/BC-UBND ngày 07 tháng 6 năm 2022 của UBND thành phố Điện Biên Phủ)',
    ({ attachedTo }) => attachedTo,
  ),
  passage(
    'Biểu tiêu chí',
    'Biểu chấm điểm các tiêu chí, mỗi khối (hoặc mỗi đơn vị) một biểu',
    (report) => report.criteriaForms,
    criteriaForm,
  ),
  passage(
    'Biểu cán bộ',
    'Biểu xếp loại cán bộ, công chức, viên chức; bỏ đi nếu không có ai',
    officerForms,
    officerForm,
  ),
  passage(
    'Bảng tổng hợp',
    'Bảng tổng hợp điểm của mọi đơn vị',
    ({ summaryTable }) => [summaryTable],
    summaryTable,
  ),
];

/** Everything a template can show of a report; gathered once for all its documents. */
export function templateValues(report: Report): TemplateValues {
  const known = gathered.get(report) ?? fillAll(placeholders, report);
  gathered.set(report, known);
  return known;
}

const gathered = new WeakMap<Report, TemplateValues>();

function officerForms({ officerForm }: Report): readonly Report['officerForm'][] {
  return officerForm.groups.some(({ rows }) => rows.length > 0) ? [officerForm] : [];
}
