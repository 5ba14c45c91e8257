// What a note says of late online dossiers: "trễ hạn 01 hồ sơ (trực tuyến)", "(có hồ sơ trực tuyến quá hạn trên cổng DVC)".
import { noneLate } from './words.ts';

export type End = 'early' | 'onTime' | 'late' | 'inTime' | 'overdue';

/** Of an end, those by one channel: "trực tuyến quá hạn 2"; no second count of all late dossiers. */
export interface PartByChannel {
  readonly end: End;
  readonly isOnline: boolean;
  readonly count: number;
}

/** How many; `some` where only that there were, 0 where it is said that there were none, null where nothing is said. */
export type LateOnline = number | 'some' | null;

export function isSomeLate(late: LateOnline): boolean {
  return late !== null && late !== 0;
}

/** `text` in plain words; `parts`: the figures of it that are about one channel alone. */
export function lateOnlineIn(text: string, parts: readonly PartByChannel[]): LateOnline {
  const late = parts.filter(({ end, isOnline }) => isOnline && (end === 'late' || end === 'overdue'));
  const [stated, ...others] = late;
  const isDenied = text.includes(`${noneLate}trực tuyến`);
  const some = tellsOfSome(text);
  if (stated === undefined) return some ? 'some' : isDenied ? 0 : null;
  const isOne = others.every(({ end, count }) => end === stated.end && count === stated.count);
  const isContradicted = stated.count > 0 ? isDenied : some;
  if (isOne && !isContradicted) return stated.count;
  return late.some(({ count }) => count > 0) || some ? 'some' : 0;
}

/** Without a number, or with one that leaves doubt: "02/05 hồ sơ trực tuyến quá hạn". */
function tellsOfSome(text: string): boolean {
  if (
    /quá hạn (?:\d[\d.]*(?: hồ sơ)? ?)?[,(]? ?(?:trong đó )?có (?:cả |một số )?hồ sơ trực tuyến/u.test(text)
  )
    return true;
  return text.split(/[,;:()]|\.(?!\d)/u).some((clause) => {
    if (!/(?<!∅)trực tuyến quá hạn|quá hạn trực tuyến/u.test(clause)) return false;
    const [number] = /\d+/u.exec(clause) ?? [];
    return number === undefined || Number(number) > 0;
  });
}
