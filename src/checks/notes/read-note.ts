// The figures a clerk's note states: "Tổng 270 hồ sơ: trực tiếp 269, trực tuyến 01. Đã giải quyết trước hạn 270 hồ sơ".
import { isEnd, isWhole, type NotedCount } from './counts-named.ts';
import { type Figure, figuresOf, type NotedNumber, numberOf } from './figures.ts';
import { type LateOnline, lateOnlineIn, type PartByChannel } from './late-online.ts';
import { type Context, contextFor, type Meaning, meaningOf } from './meaning.ts';
import { plainWords } from './words.ts';

export interface NotedFigure {
  /** More than one where the words fit several: "Tổng tiếp nhận trực tiếp 751 hồ sơ: trực tiếp 718 …". */
  readonly about: readonly NotedCount[];
  readonly count: number;
}

export interface ReadNote {
  /** Only figures whose words leave no doubt. */
  readonly figures: readonly NotedFigure[];
  readonly lateOnline: LateOnline;
  /** Figures that may be counts, and are not known of what: "350/1855", "khoảng 10". */
  readonly unread: readonly string[];
}

/** What was read so far, and what that says of the next figure. */
interface Reading {
  readonly figures: NotedFigure[];
  /** "350/1855": how many of how many. */
  readonly fractions: { readonly written: string; readonly figure: NotedFigure; readonly of: number }[];
  readonly parts: PartByChannel[];
  readonly unread: string[];
  context: Context;
}

/** Dates, per cents, procedures and feedback are passed over. */
export function readNote(note: string): ReadNote {
  const text = plainWords(note);
  const context: Context = { section: 'received', divided: null, isWithinEnd: false, isOfFeedback: false };
  const reading: Reading = { figures: [], fractions: [], parts: [], unread: [], context };
  for (const figure of figuresOf(text)) {
    reading.context = contextFor(figure, reading.context);
    const meaning = meaningOf(figure, reading.context);
    const number = numberOf(figure);
    if (meaning.kind === 'other') continue;
    if (number === null || meaning.kind === 'unread') reading.unread.push(figure.text);
    else take(reading, figure, meaning, number);
  }
  takeFractions(reading);
  const { figures, parts, unread } = reading;
  return {
    figures,
    lateOnline: lateOnlineIn(text, parts),
    unread: [...unread, ...withoutTheirWhole(parts, figures)],
  };
}

function take(
  reading: Reading,
  { text }: Figure,
  meaning: Extract<Meaning, { readonly kind: 'counts' | 'part' }>,
  { count, of }: NotedNumber,
): void {
  const { context, figures, fractions, parts, unread } = reading;
  if (meaning.kind === 'part') {
    if (of === null) parts.push({ end: meaning.end, isOnline: meaning.isOnline, count });
    else unread.push(text);
    const isSure = context.divided?.isSure ?? false;
    reading.context = { ...context, divided: { end: meaning.end, isSure } };
    return;
  }
  const ends = meaning.about.filter(isEnd);
  const [end] = ends;
  if (of !== null) fractions.push({ written: text, figure: { about: meaning.about, count }, of });
  else {
    figures.push({ about: meaning.about, count });
    if (meaning.isAllOnline) parts.push(...ends.map((one) => ({ end: one, isOnline: true, count })));
  }
  if (end !== undefined) reading.context = { ...context, divided: { end, isSure: false } };
}

/** "trực tuyến 350/1855" is read where 1855 dossiers are said to have been received. */
function takeFractions({ figures, fractions, unread }: Reading): void {
  const wholes = figures.filter(({ about }) => about.some(isWhole)).map(({ count }) => count);
  for (const { written, figure, of } of fractions) {
    if (wholes.includes(of) && figure.count <= of) figures.push(figure);
    else unread.push(written);
  }
}

/** "Đúng hạn 8, trực tuyến quá hạn 2" does not say how many were late in all. */
function withoutTheirWhole(parts: readonly PartByChannel[], figures: readonly NotedFigure[]): string[] {
  return parts
    .filter(({ end, count }) => count > 0 && !figures.some(({ about }) => about.includes(end)))
    .map(({ count }) => `${count}`);
}
