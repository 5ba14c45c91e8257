// The words of a list against those known: what the rows can be asked, or which words nobody knows.
import { fold, nameKey } from '#language/fold';
import type { Sql } from './dialect.ts';
import type { State } from './meanings.ts';
import type { Lexicons } from './own-words.ts';
import type { Question } from './placement.ts';
import type { Source, Spelling } from './source.ts';

export interface UnknownWord {
  readonly text: string;
  readonly rows: number;
}

export interface Understood {
  readonly words: Pick<Question, 'statuses' | 'online' | 'nameless'>;
  /** Name of the unit by the literal that the relation holds. */
  readonly unitNames: ReadonlyMap<Sql, string>;
  readonly unknownStatuses: readonly UnknownWord[];
  readonly unknownChannels: readonly UnknownWord[];
}

export function understand(source: Source, lexicons: Lexicons): Understood {
  const statuses: Record<State, Sql[]> = {
    notAccepted: [],
    inProgress: [],
    supplement: [],
    stopped: [],
    done: [],
    withdrawn: [],
  };
  const unknownStatuses: Spelling[] = [];
  for (const spelling of source.statuses) {
    const state = lexicons.state(spelling.text);
    if (state === null) unknownStatuses.push(spelling);
    else statuses[state].push(spelling.literal);
  }
  const channels = source.channels.map((spelling) => ({
    spelling,
    channel: lexicons.channel(spelling.text),
  }));
  const names = new Map<string, string>();
  const unitNames = new Map<Sql, string>();
  const nameless: Sql[] = [];
  for (const { text, literal } of source.units) {
    const name = lexicons.unit(text);
    if (name === '') nameless.push(literal);
    // Spelt in several ways a unit is one, under the name met first.
    else if (!names.has(nameKey(name))) names.set(nameKey(name), name);
    unitNames.set(literal, names.get(nameKey(name)) ?? name);
  }
  return {
    words: {
      statuses,
      online: channels.flatMap(({ spelling, channel }) => (channel === 'online' ? [spelling.literal] : [])),
      nameless,
    },
    unitNames,
    unknownStatuses: merged(unknownStatuses),
    unknownChannels: merged(
      channels.flatMap(({ spelling, channel }) => (channel === null ? [spelling] : [])),
    ),
  };
}

/** A word spelt in several ways is reported once, the most frequent first. */
function merged(spellings: readonly Spelling[]): readonly UnknownWord[] {
  const words = new Map<string, UnknownWord>();
  for (const { text, rows } of spellings) {
    const known = words.get(fold(text));
    words.set(fold(text), { text: known?.text ?? text, rows: rows + (known?.rows ?? 0) });
  }
  return [...words.values()].sort((a, b) => b.rows - a.rows);
}

/** A word as it may be printed: a long number in it may be a person's. */
export function printable(text: string): string {
  const masked = text.normalize('NFC').replace(/\d(?:[ .-]?\d){8,}/gu, '•••');
  return masked.length > 80 ? `${masked.slice(0, 79)}…` : masked;
}
