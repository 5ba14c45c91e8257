// The table of `collect`: each unit of the workbook, its file, and how it stands.
import { basename } from 'node:path';
import type { Collection } from '#app/collect-sheets';
import type { Brush, Paint } from '#cli/terminal/paint';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import type { Text } from '#language/language';
import type { UnitStatus } from '#unit-sheets/statuses';
import { type TableColumn, type TableRow, tableText } from './print-table.ts';

const statusWords: Readonly<Record<UnitStatus | 'left-out', Text>> = {
  received: { vi: 'đã nhận', en: 'received' },
  'in-workbook': { vi: 'đã có trong sổ', en: 'in the workbook' },
  missing: { vi: 'chưa có', en: 'missing' },
  twice: { vi: 'nhận hai lần, giống nhau', en: 'twice, alike' },
  faulty: { vi: 'có lỗi, chưa lấy', en: 'faulty, left out' },
  doubtful: { vi: 'đã nhận, số bị lệch', en: 'received, does not add up' },
  contradictory: { vi: 'hai tệp khác nhau', en: 'two files differ' },
  'left-out': { vi: 'không thuộc sổ này', en: 'not of this workbook' },
};

export function printCollection({ out, language }: Terminal, { units, files }: Collection): void {
  const columns: readonly TableColumn[] = [
    { title: texts.unit[language], align: 'left' },
    { title: texts.file[language], align: 'left', breakable: true },
    { title: texts.collected[language], align: 'left' },
  ];
  const row = (name: string, status: keyof typeof statusWords, own: readonly string[]): TableRow => ({
    cells: [name, own.map((file) => basename(file)).join(', ') || '–', statusWords[status][language]],
    brushes: { 2: brushOf(status, out.paint) },
  });
  const nobodys = files.filter(({ unit }) => unit === null);
  const rows = [
    ...units.map(({ name, status, files: own }) => row(name, status, own)),
    ...nobodys.map(({ file }) => row('?', 'left-out', [file])),
  ];
  out.write(`${tableText(columns, rows, out.width, out.paint)}\n`);
}

function brushOf(status: keyof typeof statusWords, paint: Paint): Brush {
  if (status === 'received' || status === 'in-workbook' || status === 'twice') return (text) => text;
  return status === 'missing' ? paint.warning : paint.error;
}
