// Small Word reports for tests: paragraphs, tables, and a summary table of units with full points.
import PizZip from 'pizzip';

export const title = ['BÁO CÁO', 'Kết quả chấm điểm quý II năm 2022 trên địa bàn UBND xã A'].map(p).join('');
export const head = [
  'STT',
  'Tên đơn vị',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `Tiêu chí ${n}`),
  'Tổng điểm',
  'Phân loại',
  'Ghi chú',
];
export const row = (number: string, name: string, note: string) => [
  number,
  name,
  ...Array(9).fill('2'),
  '18',
  'Xuất sắc',
  note,
];
export const noteA = 'Tổng 10 hồ sơ: trực tuyến 04, trực tiếp 06. Đã giải quyết trước hạn 10 hồ sơ';

export function p(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (texts: readonly string[]) => texts.map((text) => `<w:tc>${p(text)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((texts) => `<w:tr>${cells(texts)}</w:tr>`).join('')}</w:tbl>`;
}

export function word(body: string): Uint8Array {
  const zip = new PizZip();
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    'word/document.xml',
    `${body.startsWith('<!') ? body : ''}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.startsWith('<!') ? '' : body}</w:body></w:document>`,
  );
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
