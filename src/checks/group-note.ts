// Suspicious: the note of criterion 9 gives other figures than the group's counts of level 3/4 procedures' dossiers.
import { noteDiffers } from '#diagnostics/suspicion';
import type { Group, OnlineProcedureDossiers } from '#domain/group';
import { type Check, whereOf } from './check.ts';
import { namesOfCounts } from './note-figures.ts';
import { type NotedCount, readNote } from './read-note.ts';

/** The city's form of Q2/2022: "Đã giải quyết 2.195 hồ sơ: sớm hạn 2.179 hồ sơ, trễ hạn 19 hồ sơ", which is 2.198. */
export const checkGroupNote: Check<Group> = (group, origins) => {
  const note = group.criterionNotes[onlineServicesNote];
  if (note === undefined) return [];
  const counts = countsIn(group.onlineDossiers);
  return readNote(note).flatMap(({ about, count }) => {
    const known = about.flatMap((which) => {
      const counted = counts[which] ?? null;
      return counted === null ? [] : [{ which, counted }];
    });
    const [first] = known;
    if (first === undefined || known.some(({ counted }) => counted === count)) return [];
    const facts = { what: namesOfCounts[first.which], noted: count, counted: first.counted };
    return [noteDiffers(facts, whereOf(origins, group, `criterionNotes.${onlineServicesNote}`))];
  });
};

/** The contract's "Ghi chú tiêu chí 9", beside its "Tiêu chí 9 / Hồ sơ trực tuyến". */
const onlineServicesNote = 9;

function countsIn(dossiers: OnlineProcedureDossiers): Readonly<Partial<Record<NotedCount, number | null>>> {
  const { online, inPerson, carriedOver, early, onTime, late, pending } = dossiers;
  return {
    received: sumOf([online, inPerson, carriedOver]),
    online,
    inPerson,
    carriedOver,
    resolved: sumOf([early, onTime, late]),
    early,
    onTime,
    late,
    pending,
    inTime: pending,
  };
}

function sumOf(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}
