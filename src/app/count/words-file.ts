// `--words`: the file that says what words of a list mean, and the one that is written to be filled in.
import { basename } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { wordsFileWithoutTable, wordsRowContradicts, wordsRowUnclear } from '#diagnostics/source/list-words';
import type { OutputFile } from '#files/write-file';
import { fold, foldWithoutDiacritics } from '#language/fold';
import { isUnderstood, kindNames, meaningsOf, type OwnWord, type WordKind, wordKey } from '#lists/own-words';
import { readSmallTable } from '#sources/small-table';

const headings = ['Loại', 'Chữ trong danh sách', 'Nghĩa là'] as const;

export interface OwnWords {
  readonly words: readonly OwnWord[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Rows whose meaning is blank are not filled in yet, and say nothing. */
export async function readWords(path: string): Promise<OwnWords> {
  const { rows, diagnostics } = await readSmallTable(path, (all) => findColumns(all) !== null);
  if (diagnostics.length > 0) return { words: [], diagnostics };
  const found = rows === null ? null : findColumns(rows);
  if (rows === null || found === null) {
    const whole = { listRow: { file: basename(path), row: null } };
    return { words: [], diagnostics: [wordsFileWithoutTable({}, whole)] };
  }
  const words: OwnWord[] = [];
  const faults: Diagnostic[] = [];
  for (const [index, row] of rows.entries()) {
    if (index <= found.row) continue;
    const [kindText = '', text = '', meaning = ''] = found.columns.map((column) => row[column] ?? '');
    if (meaning.trim() === '') continue;
    const at = { listRow: { file: basename(path), row: index + 1 } };
    const kind = kindOf(kindText);
    if (kind === null) {
      faults.push(wordsRowUnclear({ found: kindText, expected: Object.values(kindNames).join(', ') }, at));
      continue;
    }
    const word = { kind, text: unguarded(text), meaning: meaning.trim() };
    const key = wordKey(kind, word.text);
    const other = words.find((known) => known.kind === kind && wordKey(kind, known.text) === key);
    if (other !== undefined && fold(other.meaning) !== fold(word.meaning))
      faults.push(wordsRowContradicts({ word: word.text, meanings: [other.meaning, word.meaning] }, at));
    else if (isUnderstood(word)) words.push(word);
    else faults.push(wordsRowUnclear({ found: meaning, expected: meaningsOf(kind).join(', ') }, at));
  }
  return { words, diagnostics: faults };
}

function findColumns(rows: readonly (readonly string[])[]) {
  for (const [row, cells] of rows.entries()) {
    const keys = cells.map(foldWithoutDiacritics);
    const columns = headings.map((heading) => keys.indexOf(foldWithoutDiacritics(heading)));
    if (columns.every((column) => column >= 0)) return { row, columns };
  }
  return null;
}

function kindOf(text: string): WordKind | null {
  const found = Object.entries(kindNames).find(
    ([, name]) => foldWithoutDiacritics(name) === foldWithoutDiacritics(text),
  );
  if (found !== undefined) return found[0] as WordKind;
  return ['kenh', 'hinh thuc'].includes(foldWithoutDiacritics(text)) ? 'channel' : null;
}

export interface WordToFill {
  readonly kind: WordKind;
  readonly text: string;
  readonly rows: number;
}

/** "ket-qua.xlsx" → "ket-qua-chu-chua-biet.csv": with what is known already, for it may replace the file that says so. */
export function wordsToFill(
  output: string,
  words: readonly WordToFill[],
  known: readonly OwnWord[],
): OutputFile {
  const line = (kind: WordKind, text: string, meaning: string, rows: string) => [
    kindNames[kind],
    guarded(text),
    meaning,
    rows,
    meaningsOf(kind).join(' | '),
  ];
  return fileOf(wordsFilesBeside(output)[0], [
    [...headings, 'Số dòng', 'Chọn một trong'],
    ...words.map(({ kind, text, rows }) => line(kind, text, '', `${rows}`)),
    ...known.map(({ kind, text, meaning }) => line(kind, text, meaning, '')),
  ]);
}

/** "ket-qua.xlsx" → "ket-qua-nghia-cua-chu.csv": what was answered once need not be asked again next quarter. */
export function wordsAnswered(output: string, words: readonly OwnWord[]): OutputFile {
  const lines = words.map(({ kind, text, meaning }) => [kindNames[kind], guarded(text), meaning]);
  return fileOf(wordsFilesBeside(output)[1], [headings, ...lines]);
}

/** Names of both. */
export function wordsFilesBeside(output: string): readonly [toFill: string, answered: string] {
  const stem = output.replace(/\.xlsx$/iu, '');
  return [`${stem}-chu-chua-biet.csv`, `${stem}-nghia-cua-chu.csv`];
}

/** UTF-8 with a mark, as Excel wants it. */
function fileOf(path: string, lines: readonly (readonly string[])[]): OutputFile {
  const text = lines.map((cells) => cells.map(quoted).join(',')).join('\r\n');
  return { path, bytes: new TextEncoder().encode(`\ufeff${text}\r\n`) };
}

/** A word that Excel would take for a formula gets an apostrophe before it, which is taken off again when it is read. */
function guarded(text: string): string {
  return /^[=+\-@\t\r']/u.test(text) ? `'${text}` : text;
}

function unguarded(text: string): string {
  return /^'[=+\-@\t\r']/u.test(text) ? text.slice(1) : text;
}

function quoted(cell: string): string {
  return /[",;\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
