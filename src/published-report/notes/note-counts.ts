// The counts that a note beside a unit states, each once; what it says twice or not at all is left out.

import type { NotedCount } from '#checks/notes/counts-named';
import type { LateOnline } from '#checks/notes/late-online';
import { readNote } from '#checks/notes/read-note';
import type { NotedCounts } from '../report-facts.ts';

export interface NoteCounts {
  readonly counts: NotedCounts;
  /** Given two values. */
  readonly unclear: readonly NotedCount[];
  readonly lateOnline: LateOnline;
  /** Figures that may be counts, and are not known of what. */
  readonly unread: readonly string[];
}

const wholes: readonly NotedCount[] = ['received', 'resolved', 'pending'];

export function countsOfNote(note: string): NoteCounts {
  const { figures, lateOnline, unread } = readNote(note);
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
  return { counts: Object.fromEntries(counts), unclear: [...unclear], lateOnline, unread };
}
