// Sheet Hướng dẫn of the input workbook: what to do, in the order in which a clerk does it.

import { sheets } from '#contract/sheets';
import { gridLines, heightFor, printSetUp, typeface } from '#ooxml/write/sheet-style';
import type { Workbook, Worksheet } from '#ooxml/write/workbook-types';

const guideName = 'Hướng dẫn';

const width = 100;

/** `sections`: those of a workbook for levels where missing. */
export function addGuideSheet(workbook: Workbook, sections: readonly GuideSection[] = levelsGuide): void {
  const sheet = workbook.addWorksheet(guideName, {
    views: [{ showGridLines: false }],
    pageSetup: { ...printSetUp('1:1'), orientation: 'portrait' },
  });
  sheet.getColumn(1).width = 16;
  sheet.getColumn(2).width = width;
  const title = sheet.getCell('A1');
  title.value = 'HƯỚNG DẪN GHI SỐ LIỆU CHẤM ĐIỂM GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH';
  title.font = { ...typeface, size: 14, bold: true };
  let row = 3;
  for (const section of sections) {
    const head = sheet.getCell(row, 1);
    head.value = section.title;
    head.font = { ...typeface, bold: true };
    row += 1;
    for (const [label, text] of section.lines) {
      writeLine(sheet, row, label, text);
      row += 1;
    }
    row += 1;
  }
}

export interface GuideSection {
  readonly title: string;
  readonly lines: readonly (readonly [label: string, text: string])[];
}

const levelsGuide: readonly GuideSection[] = [
  {
    title: 'Các bước',
    lines: [
      ['Bước 1', 'Trang Thông tin: ghi Kỳ đánh giá (như Quý II/2022) và Cơ quan. Các mục khác ghi khi có.'],
      ['Bước 2', 'Trang Khối: mỗi khối một dòng, có Mã khối (TP, XP) và Tên khối.'],
      [
        'Bước 3',
        'Trang Đơn vị: mỗi đơn vị một dòng. Số liệu Biểu số II.06a/VPCP/KSTT chép được nguyên từng cột; khi dán nên chọn Dán giá trị (Paste Values).',
      ],
      ['Bước 4', 'Trang Cán bộ: ghi nếu xếp loại công chức, viên chức. Không có thì để trống.'],
      ['Bước 5', 'Trang Công bố: ghi nếu muốn đối chiếu điểm đã công bố. Không có thì để trống.'],
      [
        'Bước 6',
        'Lưu tệp, đóng Excel, rồi chạy: tthc-score check TÊN-TỆP.xlsx để kiểm tra, tthc-score report TÊN-TỆP.xlsx để làm báo cáo.',
      ],
    ],
  },
  {
    title: 'Các trang',
    lines: [sheets.info, sheets.groups, sheets.units, sheets.officers, sheets.published].map(
      ({ name, description }) => [name, description] as const,
    ),
  },
  {
    title: 'Cách ghi',
    lines: [
      [
        'Màu nền',
        'Nền cam, dấu *: phải ghi. Nền xanh: ghi khi có. Nền xám: để trống nếu không có số liệu riêng.',
      ],
      ['Ghi chú ô', 'Đưa chuột lên tên cột để xem ý nghĩa của cột và cách chương trình hiểu khi để trống.'],
      [
        'Cột ẩn',
        'Tiêu chí 2 đến 5 để trống thì lấy theo số đã giải quyết. Có số liệu riêng thì bấm dấu + phía trên các cột để mở ra và ghi đủ ba cột.',
      ],
      ['Số hồ sơ', 'Số nguyên, không âm, gõ liền: 1855. Không có hồ sơ thì ghi 0 hoặc để trống.'],
      ['Tỷ lệ %', 'Số từ 0 đến 100: 95,5.'],
      ['Ngày', 'Ngày/tháng/năm: 15/3/2022.'],
      [
        'Đẳng thức',
        'Tiếp nhận = trực tuyến + trực tiếp + kỳ trước = đã giải quyết + đang giải quyết. Đã giải quyết = trước hạn + đúng hạn + quá hạn.',
      ],
      [
        'Kiểm tra',
        'Cột cuối ở trang Khối và Đơn vị: nói ngay chỗ chưa khớp (đỏ) hoặc còn thiếu (vàng). Chương trình không đọc cột này; thêm dòng thì chép ô ấy xuống.',
      ],
      [
        'Thêm, bớt',
        'Được đổi chỗ cột, thêm cột, thêm dòng tiêu đề hay dòng cộng; đừng đổi tên trang và tên cột.',
      ],
    ],
  },
];

function writeLine(sheet: Worksheet, row: number, label: string, text: string): void {
  [label, text].forEach((value, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.value = value;
    cell.font = { ...typeface, bold: index === 0 };
    cell.border = gridLines;
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
  sheet.getRow(row).height = heightFor([[text, width]]);
}
