// Suspicious: a note that leaves dossiers out, or gives one count twice, whatever the cells say.

import { noteLeavesOut, noteTwice } from '#diagnostics/check/note';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { receivedTotal } from '#domain/counts';
import type { Origins } from '#domain/origins';
import type { Unit } from '#domain/unit';
import { whereOf } from './check.ts';
import { namesOfCounts } from './note-figures.ts';
import type { NotedCount } from './notes/counts-named.ts';
import type { NotedFigure, ReadNote } from './notes/read-note.ts';

export function checkNoteItself(
  unit: Unit,
  { figures }: Pick<ReadNote, 'figures'>,
  origins: Origins,
): readonly Diagnostic[] {
  const where = whereOf(origins, unit, 'note');
  return [
    ...leavesOut(figures, unit).map((facts) => noteLeavesOut(facts, where)),
    ...saysTwice(figures, where),
  ];
}

/** Thanh Minh in Q2/2022: 280 received, 279 resolved, and no word of the last one. A wrong sum is a fault of its own. */
function leavesOut(figures: readonly NotedFigure[], { counts }: Unit) {
  const received = figureOf(figures, 'received');
  const resolved = figureOf(figures, 'resolved') ?? sumOf(figures, ['early', 'onTime', 'late']);
  const pending = figureOf(figures, 'pending') ?? sumOf(figures, ['inTime', 'overdue']) ?? 0;
  if (received !== receivedTotal(counts.received) || resolved === null) return [];
  if (received <= resolved + pending) return [];
  return [{ received, resolved, pending }];
}

/** Pá Khoang in Q2/2022: "Tổng tiếp nhận trực tiếp 751 hồ sơ: trực tiếp 718 hồ sơ". */
function saysTwice(
  figures: readonly NotedFigure[],
  where: ReturnType<typeof whereOf>,
): readonly Diagnostic[] {
  return figures.flatMap(({ about, count }, index) =>
    about.flatMap((which) => {
      const again = figures.slice(index + 1).find((other) => other.about.includes(which));
      if (again === undefined || again.count === count) return [];
      return [noteTwice({ what: namesOfCounts[which], first: count, second: again.count }, where)];
    }),
  );
}

function figureOf(figures: readonly NotedFigure[], which: NotedCount): number | null {
  return figures.find(({ about }) => about.includes(which))?.count ?? null;
}

function sumOf(figures: readonly NotedFigure[], kinds: readonly NotedCount[]): number | null {
  const counts = kinds.map((kind) => figureOf(figures, kind)).filter((count) => count !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}
