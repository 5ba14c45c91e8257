// Suspicious: a note whose figures are not those of the cells, or that speaks of a late online dossier nobody counted.

import { noteDiffers, onlineLateUncounted } from '#diagnostics/check/plausibility';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Origins } from '#domain/origins';
import type { Unit } from '#domain/unit';
import type { Text } from '#language/language';
import { whereOf } from './check.ts';
import { countsByName } from './counts-by-name.ts';
import type { NotedCount } from './notes/counts-named.ts';
import { isSomeLate } from './notes/late-online.ts';
import type { ReadNote } from './notes/read-note.ts';

export function checkNote(
  unit: Unit,
  { figures, lateOnline }: ReadNote,
  origins: Origins,
): readonly Diagnostic[] {
  const { counts, onlineServices } = unit;
  const where = whereOf(origins, unit, 'note');
  const counted = countsByName(counts);
  const differing = figures.flatMap(({ about, count }): Diagnostic[] => {
    const [first] = about;
    if (first === undefined || about.some((which) => counted[which] === count)) return [];
    return [noteDiffers({ what: namesOfCounts[first], noted: count, counted: counted[first] }, where)];
  });
  const uncounted = isSomeLate(lateOnline) && (onlineServices.late ?? 0) === 0;
  const cell = whereOf(origins, unit, 'onlineServices.late');
  return [...differing, ...(uncounted ? [onlineLateUncounted({}, cell)] : [])];
}

/** What a count is called in a sentence. */
export const namesOfCounts: Readonly<Record<NotedCount, Text>> = {
  received: { vi: 'tổng tiếp nhận', en: 'received in all' },
  online: { vi: 'trực tuyến', en: 'online' },
  inPerson: { vi: 'trực tiếp', en: 'in person' },
  carriedOver: { vi: 'kỳ trước chuyển qua', en: 'carried over' },
  resolved: { vi: 'đã giải quyết', en: 'resolved' },
  early: { vi: 'trước hạn', en: 'early' },
  onTime: { vi: 'đúng hạn', en: 'on time' },
  late: { vi: 'quá hạn', en: 'late' },
  pending: { vi: 'đang giải quyết', en: 'pending' },
  inTime: { vi: 'đang giải quyết trong hạn', en: 'pending in time' },
  overdue: { vi: 'đang giải quyết quá hạn', en: 'pending and overdue' },
};
