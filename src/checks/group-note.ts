// Suspicious: a note of a group's form gives other figures than the counts that stand beside it.

import { noteDiffers } from '#diagnostics/check/plausibility';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { poolCounts } from '#domain/counts';
import type { Group, OnlineProcedureDossiers, StatedGroupTotals } from '#domain/group';
import type { Origins } from '#domain/origins';
import type { Unit } from '#domain/unit';
import { whereOf } from './check.ts';
import { countsByName } from './counts-by-name.ts';
import { checkFeedbackNote } from './feedback-note.ts';
import { namesOfCounts } from './note-figures.ts';
import type { NotedCount } from './notes/counts-named.ts';
import { readNote } from './notes/read-note.ts';

/**
 * The criteria whose notes state counts: all dossiers, feedback, dossiers of level 3/4 procedures. The city's form of Q2/2022
 * says "Đã giải quyết 2.195 hồ sơ: sớm hạn 2.179 hồ sơ, trễ hạn 19 hồ sơ", which is 2.198.
 */
export function checkGroupNotes(
  group: Group,
  units: readonly Unit[],
  origins: Origins,
): readonly Diagnostic[] {
  return [
    ...checkNoteOf(handlingTimeNote, group, dossierCounts(group, units), origins),
    ...checkFeedbackNote(group, units, origins),
    ...checkNoteOf(onlineServicesNote, group, [onlineCounts(group.onlineDossiers)], origins),
  ];
}

/** The contract's "Ghi chú tiêu chí 1" and "Ghi chú tiêu chí 9". */
const handlingTimeNote = 1;
const onlineServicesNote = 9;

/** `null`: not known. */
type KnownCounts = Readonly<Partial<Record<NotedCount, number | null>>>;

/** A figure is right where any of the counts has it. */
function checkNoteOf(
  criterion: number,
  group: Group,
  counts: readonly KnownCounts[],
  origins: Origins,
): readonly Diagnostic[] {
  const note = group.criterionNotes[criterion];
  if (note === undefined) return [];
  return readNote(note).figures.flatMap(({ about, count }) => {
    const known = about.flatMap((which) =>
      counts.flatMap((each) => {
        const counted = each[which] ?? null;
        return counted === null ? [] : [{ which, counted }];
      }),
    );
    const [first] = known;
    if (first === undefined || known.some(({ counted }) => counted === count)) return [];
    const facts = { what: namesOfCounts[first.which], noted: count, counted: first.counted };
    return [noteDiffers(facts, whereOf(origins, group, `criterionNotes.${criterion}`))];
  });
}

/** The sum over the units, and what the group states: where these two differ, that is a finding of its own. */
function dossierCounts({ stated }: Group, units: readonly Unit[]): readonly KnownCounts[] {
  if (units.length === 0 || units.some(({ readable }) => !readable)) return [statedCounts(stated)];
  const pooled = countsByName(poolCounts(units.map(({ counts }) => counts)));
  return [pooled, statedCounts(stated)];
}

function statedCounts({ online, inPerson, carriedOver, early, onTime, late, inTime }: StatedGroupTotals) {
  return {
    received: sumOfAll([online, inPerson, carriedOver]),
    online,
    inPerson,
    carriedOver,
    resolved: sumOfAll([early, onTime, late]),
    early,
    onTime,
    late,
    inTime,
  };
}

function onlineCounts(dossiers: OnlineProcedureDossiers): KnownCounts {
  const { online, inPerson, carriedOver, early, onTime, late, pending } = dossiers;
  return {
    received: sumOfAny([online, inPerson, carriedOver]),
    online,
    inPerson,
    carriedOver,
    resolved: sumOfAny([early, onTime, late]),
    early,
    onTime,
    late,
    pending,
    inTime: pending,
  };
}

function sumOfAll(counts: readonly (number | null)[]): number | null {
  return counts.includes(null) ? null : sumOfAny(counts);
}

/** Blank is 0 among counts that are stated in part. */
function sumOfAny(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}
