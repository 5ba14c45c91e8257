// Which sections of a number format let a reader see another number than the cell holds, and which section shows a number.
import type { TextEffect } from './grid.ts';

type Effect = Extract<TextEffect, 'hidden' | 'added'> | null;

/** In order; null of a format that shows every number whole, as nearly all do. */
export type FormatSections = readonly FormatSection[] | null;

interface FormatSection {
  readonly effect: Effect;
  /** Stands before a section for some numbers only: "[>=1000]". */
  readonly condition: { readonly sign: string; readonly than: number } | null;
  /** Says where the text of a cell goes. */
  readonly takesText: boolean;
}

export function readSections(code: string): FormatSections {
  const plain = withoutLiterals(code);
  const sections = plain.split(';').map((section) => ({
    effect: effectOf(section),
    condition: conditionOf(section),
    takesText: /@|general/iu.test(section),
  }));
  return sections.every(({ effect }) => effect === null) ? null : sections;
}

/** What the section for a number does to its digits. */
export function effectOnNumber(sections: readonly FormatSection[], decimal: string): Effect {
  const value = Number(decimal);
  const [first, second, third] = sections.slice(0, 3);
  const isFirst = holds(first?.condition ?? { sign: third === undefined ? '>=' : '>', than: 0 }, value);
  if (isFirst || second === undefined) return first?.effect ?? null;
  const isSecond = third === undefined || holds(second.condition ?? { sign: '<', than: 0 }, value);
  return (isSecond ? second : third).effect;
}

/** Text goes by the fourth section; without one it is shown as it is. */
export function effectOnText(sections: readonly FormatSection[]): Effect {
  const section = sections[3];
  return section === undefined || section.takesText ? (section?.effect ?? null) : 'hidden';
}

/** Signs for what is literal in a format, so that the rest is placeholders, letters of dates and brackets. */
const literal = { digit: '№', separator: '·', other: '¬' };

function withoutLiterals(code: string): string {
  return code.replace(
    /"([^"]*)"?|\\(.)|[_*]./gu,
    (_, quoted: string | undefined, escaped: string | undefined) =>
      (quoted ?? escaped ?? '')
        .replace(/[^\d\s.,]/gu, literal.other)
        .replace(/\d/gu, literal.digit)
        .replace(/[\s.,]/gu, literal.separator),
  );
}

function effectOf(section: string): Effect {
  if (/\[white\]/iu.test(section)) return 'hidden';
  const plain = section.replace(/\[[^[\]]*\]/gu, '');
  if (/[0#?]/u.test(plain)) {
    // A comma that ends the digits divides by a thousand.
    if (/[0#?],+(?![0#?,])/u.test(plain)) return 'hidden';
    return /[0#?][·.,]*№|№[·.,]*[0#?]/u.test(plain) ? 'added' : null;
  }
  // General, text, or the letters of a date.
  return /[a-z@]/iu.test(plain) ? null : 'hidden';
}

function conditionOf(section: string): FormatSection['condition'] {
  const [, sign = '', than = ''] = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/u.exec(section) ?? [];
  return sign === '' ? null : { sign, than: Number(than) };
}

function holds({ sign, than }: NonNullable<FormatSection['condition']>, value: number): boolean {
  switch (sign) {
    case '<':
      return value < than;
    case '<=':
      return value <= than;
    case '>':
      return value > than;
    case '>=':
      return value >= than;
    case '=':
      return value === than;
    default:
      return value !== than;
  }
}
