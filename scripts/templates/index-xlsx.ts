// templates/chi-so.xlsx: the recomputed index as sheets; ranks, parts of every unit, what costs points, and both views.
import { beginWorkbook, workbookBytes } from '#ooxml/write/workbook-bytes';
import { addForm, writeCells, writeHead, writeHeading } from './workbook-cells.ts';

const groups = [1, 2, 3, 4, 5, 6];

export async function indexWorkbookTemplate(): Promise<Uint8Array> {
  const workbook = beginWorkbook();
  const lines = (title: string) => ['{{Tên cơ quan}}', title, 'Kỳ đánh giá: {{Kỳ tính}}'];

  const ranks = addForm(workbook, 'Xếp hạng', [9, 40, ...groups.map(() => 12), 11, 9], '5:5');
  writeHeading(ranks, 'J', lines('{{Tên tài liệu}}'));
  writeHead(ranks, 5, [
    'Hạng',
    'Đơn vị',
    ...groups.map((at) => `{{Cột nhóm ${at}}} ({{Tối đa cột ${at}}})`),
    'Tổng',
    'Trên',
  ]);
  writeCells(ranks, 6, ['{{#Cấp}}', '{{Tên cấp}}', ...Array<string>(8).fill('')], {
    bold: true,
    fill: 'F3F6FA',
  });
  writeCells(ranks, 7, [
    '{{#Đơn vị xếp hạng}}{{Hạng}}',
    '{{Tên đơn vị}}',
    ...groups.map((at) => `{{Điểm nhóm ${at}}}`),
    '{{Tổng cộng}}',
    '{{Trên tổng}}{{/Đơn vị xếp hạng}}{{/Cấp}}',
  ]);
  writeCells(ranks, 8, [
    '{{#Tính chất số liệu}}{{Đoạn}}{{/Tính chất số liệu}}',
    ...Array<string>(9).fill(''),
  ]);
  ranks.mergeCells('A8:J8');
  ranks.getCell('A8').alignment = { horizontal: 'left', vertical: 'middle', wrapText: true };

  const parts = addForm(workbook, 'Điểm từng mục', [32, 14, 30, 8, 56, 34, 9, 9, 9], '5:5');
  writeHeading(parts, 'I', lines('ĐIỂM TÍNH LẠI CỦA TỪNG MỤC'));
  writeHead(parts, 5, ['Đơn vị', 'Cấp', 'Nhóm', 'Mục', 'Nội dung', 'Số đếm', 'Tối đa', 'Điểm', 'Mất']);
  writeCells(parts, 6, [
    '{{#Mọi mục}}{{Đơn vị của dòng}}',
    '{{Cấp của dòng}}',
    '{{Nhóm của dòng}}',
    '{{Mã mục}}',
    '{{Tên mục}}',
    '{{Số đếm}}',
    '{{Điểm tối đa}}',
    '{{Điểm}}',
    '{{Điểm mất}}{{/Mọi mục}}',
  ]);
  parts.autoFilter = 'A5:I6';

  const gains = addForm(workbook, 'Điểm đang mất', [32, 14, 7, 80, 11, 12, 12, 11], '5:5');
  writeHeading(gains, 'H', lines('ĐIỂM ĐANG MẤT, RẺ NHẤT TRƯỚC'));
  writeHead(gains, 5, [
    'Đơn vị',
    'Cấp',
    'STT',
    'Đang mất điểm vì',
    'Mục',
    'Cần thêm',
    'Mỗi việc được',
    'Đang mất',
  ]);
  writeCells(gains, 6, [
    '{{#Mọi việc}}{{Đơn vị của dòng}}',
    '{{Cấp của dòng}}',
    '{{STT}}',
    '{{Việc}}',
    '{{Ở mục}}',
    '{{Cần thêm}}',
    '{{Mỗi việc}}',
    '{{Đang mất}}{{/Mọi việc}}',
  ]);
  gains.autoFilter = 'A5:H6';
  for (const [sheet, cells] of [
    [parts, ['A6', 'C6', 'E6']],
    [gains, ['A6', 'D6']],
  ] as const)
    for (const address of cells)
      sheet.getCell(address).alignment = { horizontal: 'left', vertical: 'middle', wrapText: true };

  const views = addForm(workbook, '{{#Hai cách nhìn}}', [44, 18, 30, 18], '5:5');
  writeHeading(views, 'D', lines('BIỂU CỦA TỈNH VÀ CHỈ SỐ QUỐC GIA'));
  writeHead(views, 5, ['Đơn vị', 'Điểm theo biểu', 'Xếp loại theo biểu', 'Chỉ số tính lại']);
  writeCells(views, 6, [
    '{{#Dòng hai bên}}{{Tên hai bên}}',
    '{{Theo biểu}}',
    '{{Xếp loại theo biểu}}',
    '{{Theo chỉ số}}{{/Dòng hai bên}}',
  ]);
  writeCells(views, 7, ['{{#Lý do}}{{Đoạn}}{{/Lý do}}', '', '', '']);
  views.mergeCells('A7:D7');
  views.getCell('A7').alignment = { horizontal: 'left', vertical: 'middle', wrapText: true };
  return workbookBytes(workbook);
}
