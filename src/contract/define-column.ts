// Short ways to write down one column of the contract.
import type { Blank, Column, ColumnKind } from './column.ts';
import type { HeaderWord } from './header-words.ts';

export function word(name: string, ...synonyms: readonly string[]): HeaderWord {
  return { name, synonyms };
}

export function column(
  member: string,
  words: readonly HeaderWord[],
  kind: ColumnKind,
  blank: Blank,
  description: string,
): Column {
  return {
    member,
    path: words.map(({ name }) => name),
    synonyms: words.map(({ synonyms }) => synonyms),
    kind,
    required: false,
    blank,
    description,
  };
}

export function count(
  member: string,
  words: readonly HeaderWord[],
  blank: Blank,
  description: string,
): Column {
  return column(member, words, 'count', blank, description);
}

/** The table cannot be read without it. */
export function required(column: Column): Column {
  return { ...column, required: true };
}
