// The figures of a note, each with the words around it.
import { withoutSignsAtEnd } from '#language/end-of-text';
import { readCount } from '#language/numbers';
import { days } from './words.ts';

/** A figure of the note, and the words around it. */
export interface Figure {
  readonly text: string;
  /** From the figure before on. */
  readonly before: string;
  /** The clause it ends: "trực tuyến" of "…; trực tuyến: 2". */
  readonly words: string;
  /** What follows in its clause; nothing where that names another figure. */
  readonly after: string;
  /** What follows, beyond its clause. */
  readonly rest: string;
}

/** What follows a figure is looked at so far: a note of a thousand figures is not read a thousand times. */
const maxClauseLength = 200;

const clauseEnd = /[,;:.()]/u;

/** One number, two with a stroke or a hyphen between them, or a number in words: whatever a person reads as one figure. */
const figurePattern =
  /(?<![\p{L}\d/.,])\d+(?:[.,]\d+| \d{3}(?!\d))*(?: ?[/–+-] ?\d+(?:[.,]\d+)*)*(?![\d/])|(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))? (?=hồ sơ)/gu;

export function figuresOf(text: string): readonly Figure[] {
  const matches = [...text.matchAll(figurePattern)];
  return matches.map((match, index): Figure => {
    const previous = matches[index - 1];
    const from = previous === undefined ? 0 : previous.index + previous[0].length;
    const end = match.index + match[0].length;
    const before = text.slice(from, match.index);
    const rest = text.slice(end, end + maxClauseLength);
    const [after = ''] = rest.split(/[,;:.()\d]/u);
    const isNextFigures = /\d/u.test(rest[after.length] ?? '');
    return {
      text: match[0].trim(),
      before: before.slice(-maxClauseLength),
      words: wordsBefore(before),
      after: isNextFigures ? '' : after,
      rest,
    };
  });
}

function wordsBefore(before: string): string {
  const end = withoutSignsAtEnd(before, ' :=–-');
  return end.slice(-maxClauseLength).split(clauseEnd).at(-1) ?? '';
}

export interface NotedNumber {
  readonly count: number;
  /** 1855 in "350/1855". */
  readonly of: number | null;
}

/** Null where it is no whole number, or only about one. */
export function numberOf({ text, words, before }: Figure): NotedNumber | null {
  if (isAbout.test(before) || words.includes(days)) return null;
  const [first = '', second, ...more] = text.split('/');
  const count = readCount(first);
  const of = second === undefined ? null : readCount(second);
  if (count === null || more.length > 0 || (second !== undefined && of === null)) return null;
  return { count, of };
}

const isAbout =
  /(?<!\p{L})(?:khoảng|gần|hơn|trên|dưới|ít nhất|tối thiểu|tối đa|xấp xỉ|không quá|từ|đến|tới) ?$|[~≈<>≥≤±] ?$/u;

export function isFillWord(words: string): boolean {
  return /^(?:là|có|gồm|và|còn|trongđó|hồsơ)*$/u.test(words.replace(/[\s\-–+]/gu, ''));
}
