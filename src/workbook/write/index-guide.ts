// The clerk's guide in a workbook for the index alone.
import { sheets } from '#contract/sheets';
import type { GuideSection } from './guide-sheet.ts';

export const indexGuide: readonly GuideSection[] = [
  {
    title: 'Các bước',
    lines: [
      ['Bước 1', 'Trang Thông tin: ghi Kỳ đánh giá (như Quý III/2026) và Cơ quan.'],
      [
        'Bước 2',
        'Mở trang Đánh giá chất lượng phục vụ của Cổng Dịch vụ công quốc gia, chọn đúng kỳ, chọn cách đếm “tất cả”.',
      ],
      [
        'Bước 3',
        'Trang Chỉ số 766: mỗi đơn vị một dòng; chép số đếm mà cổng hiển thị vào cột cùng tên. Có nhóm nào thì ghi nhóm ấy.',
      ],
      ['Bước 4', 'Điểm cổng đã in (nếu có) ghi vào các cột Điểm cổng, để chương trình đối chiếu.'],
      [
        'Bước 5',
        'Lưu tệp, đóng Excel, rồi chạy: tthc-score compute TÊN-TỆP.xlsx để xem điểm, tthc-score explain TÊN-TỆP.xlsx --all để xem vì sao, tthc-score report TÊN-TỆP.xlsx để làm tài liệu.',
      ],
    ],
  },
  {
    title: 'Các trang',
    lines: [sheets.info, sheets.index].map(({ name, description }) => [name, description] as const),
  },
  {
    title: 'Cách ghi',
    lines: [
      ['Ô trống', 'Để trống nghĩa là chưa đo, không phải là 0. Cổng hiển thị 0 thì ghi 0.'],
      ['Số đếm', 'Số nguyên, không âm, gõ liền: 464494.'],
      ['Tỷ lệ %', 'Số từ 0 đến 100: 95,5.'],
      [
        'Cấp',
        'Tỉnh; Sở, ngành; Xã, phường. Hạng chỉ xếp trong một cấp, giữa các đơn vị đo được cùng những mục.',
      ],
      ['Kết quả', 'Là số tính lại từ số đếm cổng hiển thị, không phải công bố chính thức.'],
    ],
  },
];
