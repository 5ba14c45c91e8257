// A workbook of so many units in one group, and its summary table as plain rows.
import ExcelJS from 'exceljs';
import type { Report } from '#report/report';

export async function unitsWorkbook(count: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const info = workbook.addWorksheet('Thông tin');
  info.addRows([
    ['Mục', 'Giá trị'],
    ['Kỳ đánh giá', 'Quý II/2022'],
    ['Cơ quan', 'UBND tỉnh Điện Biên'],
  ]);
  const units = workbook.addWorksheet('Đơn vị');
  units.addRow([
    ...['Khối', 'Đơn vị', 'Tiếp nhận / Trực tuyến', 'Tiếp nhận / Trực tiếp'],
    ...['Đã giải quyết / Trước hạn', 'Đã giải quyết / Đúng hạn', 'Đã giải quyết / Quá hạn'],
    ...[
      'Tiêu chí 6 / Tỷ lệ qua một cửa',
      'Tiêu chí 7 / Hình thức công khai',
      'Tiêu chí 9 / Tỷ lệ TTHC mức 3, 4',
    ],
  ]);
  for (let index = 1; index <= count; index += 1) {
    const [early, onTime, late] = [200 + ((index * 37) % 90), index % 41, index % 7];
    const online = (index * 13) % 200;
    units.addRow([
      'XP',
      `Xã số ${index}`,
      online,
      early + onTime + late - online,
      early,
      onTime,
      late,
      100,
      'Niêm yết và điện tử',
      25,
    ]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export function rowsOf({ summaryTable }: Report): object {
  return {
    groups: summaryTable.groups.map(({ ordinal, name, rows }) => ({
      ordinal,
      name,
      units: rows.map((row) => ({
        ordinal: row.ordinal,
        name: row.name,
        ...Object.fromEntries(row.criteria.map((points, index) => [`c${index + 1}`, points?.text ?? ''])),
        total: row.total?.text ?? '',
        average: row.officerAverage?.text ?? '',
        classification: row.classification,
        note: row.note,
      })),
    })),
  };
}
