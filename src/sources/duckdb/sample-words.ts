// Words of a text file's columns, from pieces all over it: most of those that there are. What is missed is found while loading.
import type { FilePieces } from '#files/read-pieces';
import type { ListColumn } from '#lists/list-columns';
import type { Encoding, TextHeader } from './csv-file.ts';
import { maxWords, type WordColumn } from './load-lists.ts';

const columns = ['unit', 'status', 'channel'] as const satisfies readonly (ListColumn & WordColumn)[];

/** Split without regard for separators within quotes: what comes of that is a word that no row has. */
export function sampleWords(
  { start, pieces }: FilePieces,
  encoding: Encoding,
  { header, separator }: TextHeader,
  into: Readonly<Record<WordColumn, Set<string>>>,
): void {
  const decoder = new TextDecoder(encoding === 'utf-16' ? 'utf-16le' : 'utf-8');
  for (const piece of [start, ...pieces]) {
    const lines = decoder.decode(piece).split(/\r?\n/u).slice(1, -1);
    for (const line of lines) {
      const cells = line.split(separator);
      for (const column of columns) {
        const position = header.columns.get(column);
        const word = position === undefined ? undefined : cells[position]?.replace(/^"|"$/gu, '');
        if (
          word !== undefined &&
          word.length <= 100 &&
          !word.includes('\0') &&
          into[column].size < maxWords / 4
        )
          into[column].add(word);
      }
    }
  }
  for (const column of columns) into[column].delete('');
}
