// The table of `collect`: each unit of the workbook, its file, and how it stands.
import { basename } from 'node:path';
import type { Collection } from '#app/collect-sheets';
import type { ColourText, Paint } from '#cli/terminal/paint';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { statusWords } from '#unit-sheets/status-words';
import { statusOfFile } from '#unit-sheets/statuses';
import { type TableColumn, type TableRow, tableText } from './print-table.ts';

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
    ...nobodys.map((file) => row('?', statusOfFile(file), [file.file])),
  ];
  out.write(`${tableText(columns, rows, out.width, out.paint)}\n`);
}

function brushOf(status: keyof typeof statusWords, paint: Paint): ColourText {
  if (status === 'received' || status === 'in-workbook' || status === 'twice') return (text) => text;
  return status === 'missing' ? paint.warning : paint.error;
}
