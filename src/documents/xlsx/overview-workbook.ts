// The overview over many workbooks: each group's total and class, each unit's, and the workbooks without a report.
import type { EntitySummary, ScoreSummary } from '#report/tables/score-summary';
import { type TableCell, type TableColumn, tableWorkbook } from './streamed/table-workbook.ts';

export interface OverviewEntry {
  readonly path: string;
  /** The report of this very workbook is there. */
  readonly isCurrent: boolean;
  readonly summary: ScoreSummary | null;
  /** Why there is no report, in the reader's language. */
  readonly fault: string;
}

/** XLSX bytes; the same entries give the same wherever Node carries the same zlib. A province's has tens of thousands of rows. */
export async function writeOverviewWorkbook(entries: readonly OverviewEntry[]): Promise<Uint8Array> {
  const isThere = ({ isCurrent, summary }: OverviewEntry) => isCurrent && summary !== null;
  const current = entries.filter(isThere);
  const missing = entries.filter((entry) => !isThere(entry));
  return await tableWorkbook([
    {
      name: 'Khối',
      title: 'TỔNG HỢP KẾT QUẢ THEO KHỐI',
      subtitle: `${current.length} sổ tính có báo cáo, ${missing.length} sổ tính chưa có (xem trang Chưa có báo cáo).`,
      columns: [...headColumns, { title: 'Khối', width: 34, words: true }, ...entityColumns],
      frozen: 2,
      rows: groupRows(current),
    },
    {
      name: 'Đơn vị',
      title: 'TỔNG HỢP KẾT QUẢ THEO ĐƠN VỊ',
      subtitle: 'Hạng tính trong khối của từng sổ tính.',
      columns: [
        ...headColumns,
        { title: 'Khối', width: 8 },
        { title: 'Đơn vị', width: 34, words: true },
        ...entityColumns,
        { title: 'Hạng', width: 8 },
      ],
      frozen: 2,
      rows: unitRows(current),
    },
    {
      name: 'Chưa có báo cáo',
      title: 'SỔ TÍNH CHƯA CÓ BÁO CÁO',
      subtitle: missing.length === 0 ? 'Không có sổ tính nào.' : 'Sửa theo lý do rồi chạy lại.',
      columns: [
        { title: 'Sổ tính', width: 50, words: true },
        { title: 'Lý do', width: 90, words: true },
      ],
      frozen: 1,
      rows: missing.map(({ path, fault }) => [{ value: path }, { value: fault }]),
    },
  ]);
}

function* groupRows(entries: readonly OverviewEntry[]): Iterable<readonly TableCell[]> {
  for (const { path, summary } of entries)
    for (const group of summary?.groups ?? [])
      yield [...headCells(path, summary), { value: group.name }, ...entityCells(group)];
}

function* unitRows(entries: readonly OverviewEntry[]): Iterable<readonly TableCell[]> {
  for (const { path, summary } of entries)
    for (const { key, units } of summary?.groups ?? [])
      for (const unit of units)
        yield [
          ...headCells(path, summary),
          { value: key },
          { value: unit.name },
          ...entityCells(unit),
          { value: unit.rank },
        ];
}

const headColumns: readonly TableColumn[] = [
  { title: 'Sổ tính', width: 36, words: true },
  { title: 'Cơ quan', width: 34, words: true },
  { title: 'Kỳ', width: 14 },
];

const entityColumns: readonly TableColumn[] = [
  { title: 'Tiếp nhận', width: 11 },
  { title: 'Đã giải quyết', width: 11 },
  { title: 'Quá hạn', width: 10 },
  { title: 'Tổng điểm', width: 10 },
  { title: 'Phân loại', width: 18 },
];

function headCells(path: string, summary: ScoreSummary | null): readonly TableCell[] {
  return [{ value: path }, { value: summary?.authority ?? '' }, { value: summary?.period ?? '' }];
}

function entityCells({
  received,
  resolved,
  late,
  total,
  classification,
}: EntitySummary): readonly TableCell[] {
  const decimals = total?.split('.')[1]?.length ?? 0;
  return [
    ...[received, resolved, late].map((value) => ({ value, format: '#,##0' })),
    total === null
      ? { value: null }
      : { value: Number(total), format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` },
    { value: classification },
  ];
}
