// Where a text speaks of a period other than the one it stands in: "quý II năm 2022" in the workbook of quarter III.
import { dayNumber, readDate } from '#language/dates';
import { calendarSpan, type Period, type PeriodKind } from './period.ts';

/**
 * `past`: of this period alone. `plans`: of this one or later ones. `carried-plans`: taken over from the workbook before, where
 * they were of this one: of later ones alone.
 */
export type Outlook = 'past' | 'plans' | 'carried-plans';

/** The words themselves, each once, in their order; what is only compared with ("so với quý I") is not meant. */
export function wordsOfOtherPeriod(text: string, period: Period, outlook: Outlook): readonly string[] {
  const plain = text.normalize('NFC');
  const found = [
    ...namedPeriods(plain, period.year).filter((named) => !fits(named, period, outlook)),
    ...letters(plain).filter((letter) => isOfPeriodBefore(letter, period)),
  ];
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ words }) => words))];
}

/** First and last day, as numbers of days. */
interface Days {
  readonly from: number;
  readonly to: number;
}

interface Found extends Days {
  readonly at: number;
  readonly words: string;
}

interface NamedPeriod extends Found {
  readonly kind: PeriodKind;
}

function daysOf(period: Period): Days {
  const { from, to } = calendarSpan(period);
  return { from: dayNumber(from), to: dayNumber(to) };
}

/** June is no other period in a quarter III stated to begin on 15 June; quarter II and the first half of the year are. */
function fits({ kind, from, to }: NamedPeriod, period: Period, outlook: Outlook): boolean {
  const now = daysOf(period);
  if (outlook === 'carried-plans') return to > now.to;
  const stated = period.from === null || kind !== 'month' ? now.from : dayNumber(period.from);
  return to >= Math.min(now.from, stated) && (outlook === 'plans' || from <= now.to);
}

const year = '(?:\\s{0,3}(?:[/-]|năm)\\s{0,3}(\\d{4}))';
const patterns: readonly (readonly [RegExp, PeriodKind])[] = [
  [
    new RegExp(`(?<!\\p{L})(?:quý|quí|qúy)\\s{1,3}(iv|i{1,3}|[1-4])(?![\\p{L}\\p{N}])${year}?`, 'giu'),
    'quarter',
  ],
  [new RegExp(`(?<![\\p{L}\\d])(?<!\\d\\s)tháng\\s{1,3}(0?[1-9]|1[0-2])(?!\\d)${year}?`, 'giu'), 'month'],
  [/(?<!\d)6 tháng (đầu|cuối) năm(?: (\d{4}))?/giu, 'half-year'],
  [/(?<!\d)(9) tháng (?:đầu )?năm(?: (\d{4}))?/giu, 'nine-months'],
];

const ordinals: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, đầu: 1, cuối: 2 };

/** Without a year, that of the period is meant. */
function namedPeriods(text: string, thisYear: number): readonly NamedPeriod[] {
  return patterns.flatMap(([pattern, kind]) =>
    [...text.matchAll(pattern)].flatMap((match): readonly NamedPeriod[] => {
      const [words, ordinal = '', stated] = match;
      if (isComparedWith(text.slice(Math.max(0, match.index - 12), match.index))) return [];
      const days = daysOf({
        kind,
        year: stated === undefined ? thisYear : Number(stated),
        ordinal: kind === 'nine-months' ? null : (ordinals[ordinal.toLowerCase()] ?? Number(ordinal)),
        from: null,
        to: null,
      });
      return [{ kind, at: match.index, words, ...days }];
    }),
  );
}

function isComparedWith(before: string): boolean {
  return ['so với', 'cùng kỳ', 'cùng kì'].some((words) => before.toLowerCase().trimEnd().endsWith(words));
}

/** Letters that ask for a report are written again each period; decrees, circulars and decisions stay in force. */
const letter =
  /(?<!\p{L})(?:công văn|văn bản|giấy mời|thông báo) [^;.\n]{0,60}?ngày (\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})/giu;

function letters(text: string): readonly Found[] {
  return [...text.matchAll(letter)].flatMap((match): readonly Found[] => {
    const [words, day = ''] = match;
    const date = readDate(day.replace(/ tháng | năm /gu, '/'));
    if (date === null) return [];
    return [{ at: match.index, words, from: dayNumber(date), to: dayNumber(date) }];
  });
}

/** KSTTHC periods begin 17 days before the calendar's. */
const slack = 17;

/** Of the time, as long as the period itself, just before it. */
function isOfPeriodBefore({ from: day }: Found, period: Period): boolean {
  const { from, to } = daysOf(period);
  const first = period.from === null ? from - slack : Math.min(from, dayNumber(period.from));
  return day < first && day >= from - (to - from) - slack;
}
