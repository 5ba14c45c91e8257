// The kinds of columns a sheet's schema is put together from: each a codec between a cell and its value.
import * as z from 'zod';
import type { PublishedFigure } from '#domain/published';
import type { Rational } from '#exact/rational';
import { decimalText } from '#exact/rounding';
import type { Blank } from './blank.ts';
import type { CellValue, Content } from './cell/cell-value.ts';
import { largestCount, readCount, readPercent, readScore } from './cell/read-number.ts';
import { readChoice, readName, readText } from './cell/read-text.ts';
import { type Choice, type ColumnKind, columnMeta, columnTitle, type Member } from './column.ts';
import type { HeaderWord } from './header-words.ts';

export function word(name: string, ...synonyms: readonly string[]): HeaderWord {
  return { name, synonyms };
}

interface MemberOptions {
  /** The table cannot be read without this column. */
  readonly required?: boolean;
  readonly example?: string;
}

type Of<Value> = (
  words: readonly HeaderWord[],
  blank: Blank,
  description: string,
  options?: MemberOptions,
) => Member<Value | null>;

/** Blank or unreadable: null, or 0 where the contract says so. */
export function count(words: readonly HeaderWord[], blank: 'zero', description: string): Member<number>;
export function count(
  words: readonly HeaderWord[],
  blank: Exclude<Blank, 'zero'>,
  description: string,
): Member<number | null>;
export function count(
  words: readonly HeaderWord[],
  blank: Blank,
  description: string,
): Member<number | null> {
  const whenBlank = blank === 'zero' ? 0 : null;
  return member('count', words, blank, description, { ...counts, whenBlank });
}

export const percent: Of<Rational> = (words, blank, description, options) =>
  member('percent', words, blank, description, percents, options);

export const score: Of<PublishedFigure> = (words, blank, description, options) =>
  member('score', words, blank, description, scores, options);

export const text: Of<string> = (words, blank, description, options) =>
  member('text', words, blank, description, texts, options);

export const unitNames: Of<string> = (words, blank, description, options) =>
  member('unit-names', words, blank, description, texts, options);

export const name: Of<string> = (words, blank, description, options) =>
  member('name', words, blank, description, names, options);

export const groupKey: Of<string> = (words, blank, description, options) =>
  member('group', words, blank, description, names, options);

export function choice<Value extends string>(
  choices: readonly Choice<Value>[],
  ...[words, blank, description, options]: Parameters<Of<Value>>
): Member<Value | null> {
  const codec: Codec<Value> = {
    value: z.enum(choices.map(({ value }) => value)).nullable(),
    decode: (cell, title) => readChoice(cell, title, choices),
    encode: (value) => typed(choices.find((one) => one.value === value)?.label ?? value),
    example: choices[0]?.label ?? '',
  };
  return member('choice', words, blank, description, codec, { ...options, choices });
}

interface Codec<Value> {
  readonly value: z.ZodType<Value | null, Value | null>;
  readonly decode: (cell: Content, title: string) => CellValue<Value>;
  readonly encode: (value: Value) => Content;
  readonly example: string;
  readonly whenBlank?: Value | null;
}

const counts: Codec<number> = {
  value: z.int().min(0).max(largestCount).nullable(),
  decode: readCount,
  encode: typed,
  example: '1855',
};

const percents: Codec<Rational> = {
  value: z.custom<Rational>().nullable(),
  decode: readPercent,
  // A per cent that was typed has few decimals.
  encode: (value) => typed(Number(decimalText(value, 10))),
  example: '95,5',
};

const scores: Codec<PublishedFigure> = {
  value: z.custom<PublishedFigure>().nullable(),
  decode: readScore,
  encode: ({ printed }) => typed(printed),
  example: '1,95',
};

const texts: Codec<string> = { value: z.string().nullable(), decode: readText, encode: typed, example: '' };
const names: Codec<string> = { ...texts, decode: readName };

const cell: z.ZodType<Content | undefined, Content | undefined> = z.any().optional();

/** A fault of the cell becomes an issue that carries the finding, its code and its facts. */
function member<Value>(
  kind: ColumnKind,
  words: readonly HeaderWord[],
  blank: Blank,
  description: string,
  { value, decode, encode, example, whenBlank = null }: Codec<Value>,
  { required = false, choices, ...options }: { readonly choices?: readonly Choice[] } & MemberOptions = {},
): Member<Value | null> {
  const path = words.map((one) => one.name);
  const title = columnTitle({ path });
  const codec = z.codec(cell, value, {
    decode: (content, { issues }) => {
      if (content === undefined) return whenBlank;
      const read = decode(content, title);
      if (read.kind === 'value') return read.value;
      issues.push({ code: 'custom', input: content, params: read.finding });
      return z.NEVER;
    },
    encode: (given) => (given === null ? undefined : encode(given)),
  });
  columnMeta.add(codec, {
    path,
    synonyms: words.map(({ synonyms }) => synonyms),
    kind,
    ...(choices === undefined ? {} : { choices }),
    required,
    blank,
    description,
    example: options.example ?? example,
  });
  return codec;
}

/** As it stands in a cell that a person typed it into. */
function typed(value: string | number): Content {
  return typeof value === 'string'
    ? { kind: 'text', text: value }
    : { kind: 'number', text: `${value}`, decimal: `${value}`, percent: false };
}
