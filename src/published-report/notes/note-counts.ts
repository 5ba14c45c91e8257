// The counts that a note beside a unit states, each once; what it says twice or not at all is left out.
import { type NotedCount, namesLateOnline, readNote } from '#checks/read-note';
import { fold } from '#language/fold';
import { readCount } from '#language/numbers';
import type { NotedCounts } from '../report-facts.ts';

export interface NoteCounts {
  readonly counts: NotedCounts;
  /** Given two values. */
  readonly unclear: readonly NotedCount[];
}

const wholes: readonly NotedCount[] = ['received', 'resolved', 'pending'];
const maxLength = 4000;

export function countsOfNote(note: string): NoteCounts {
  const figures = readNote(plainWords(note));
  const counts = new Map<NotedCount, number>();
  const unclear = new Set<NotedCount>();
  const put = (which: NotedCount, count: number) => {
    if ((counts.get(which) ?? count) !== count) unclear.add(which);
    else counts.set(which, count);
  };
  for (const { about, count } of figures) {
    const [only, another] = about;
    if (only !== undefined && another === undefined) put(only, count);
  }
  // "Tổng tiếp nhận trực tiếp 751 hồ sơ: trực tiếp 718 …": of two that are possible, the one that nothing else says.
  for (const { about, count } of figures.filter((figure) => figure.about.length > 1)) {
    const open = about.filter((which) => counts.get(which) === undefined);
    const intended = about.some((which) => counts.get(which) === count)
      ? undefined
      : (open.find((which) => !wholes.includes(which)) ?? open[0]);
    if (intended !== undefined) put(intended, count);
  }
  for (const which of unclear) counts.delete(which);
  return { counts: Object.fromEntries(counts), unclear: [...unclear] };
}

/** "hồ sơ TTHC" are dossiers, not procedures; a line break ends a sentence. */
function plainWords(note: string): string {
  return fold(note.slice(0, maxLength).replace(/\n+/gu, '. ')).replace(
    /hồ sơ (?:tthc|thủ tục hành chính)/gu,
    'hồ sơ',
  );
}

/** Online dossiers late: a number where one is said, 0 where it is said that there were none, `some` where only that there were. */
export function onlineLateOf(note: string): number | 'some' | null {
  const text = fold(note.slice(0, maxLength));
  const stated =
    /(?:quá|trễ) hạn (\d[\d.]*)(?: hồ sơ)? ?\((?:hồ sơ )?trực tuyến\)/u.exec(text) ??
    /(?<![\d/.,])(\d[\d.]*) (?:hồ sơ )?(?:nộp )?trực tuyến (?:bị |giải quyết )?(?:quá|trễ) hạn/u.exec(text) ??
    /(?:quá|trễ) hạn \d[\d.]*(?: hồ sơ)?,? ?\(?trong đó (?:có )?(\d[\d.]*) hồ sơ trực tuyến/u.exec(text);
  const count = stated === null ? null : readCount(stated[1] ?? '');
  if (count !== null) return count;
  if (namesLateOnline(note)) return 'some';
  return /(?:không|chưa) (?:có |phát sinh )?hồ sơ (?:nộp )?trực tuyến (?:nào )?(?:bị |giải quyết )?(?:quá|trễ) hạn(?! (?:trên|quá|hơn|từ) \d)/u.test(
    text,
  )
    ? 0
    : null;
}
