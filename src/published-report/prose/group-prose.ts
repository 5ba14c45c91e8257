// The paragraphs of results, group by group: "* Tổng số hồ sơ TTHC của cấp xã đã tiếp nhận là 5.992 hồ sơ trong đó: …".
import { lateWords } from '#checks/notes/words';
import { fold } from '#language/fold';
import { countsOfNote } from '../notes/note-counts.ts';
import type { NotedCounts } from '../report-facts.ts';

export type GroupKind = 'communes' | 'departments';

export interface GroupProse {
  readonly counts: NotedCounts;
  readonly lateReason: string | null;
}

/** Communes by their words; whatever else is named is the authority's own departments. */
export function kindOfGroup(text: string): GroupKind {
  return /(?<!\p{L})(?:xã|phường|thị trấn)(?!\p{L})/u.test(fold(text)) ? 'communes' : 'departments';
}

export function readGroupProse(
  paragraphs: readonly string[],
): Readonly<Partial<Record<GroupKind, GroupProse>>> {
  const texts = new Map<GroupKind, string[]>();
  let group: GroupKind | null = null;
  for (const text of paragraphs.flatMap((paragraph) => paragraph.split('\n'))) {
    const folded = fold(text);
    const named = /(?:của|khối|đối với) (?:cấp|các|khối) [^.:,]{2,60}/u.exec(folded)?.[0];
    if (/^(?:\d+\.|phần )/u.test(folded) || folded.startsWith('trong quý')) group = null;
    if (named !== undefined && /hồ sơ/u.test(folded)) group = kindOfGroup(named);
    if (group !== null) texts.set(group, [...(texts.get(group) ?? []), text]);
  }
  return Object.fromEntries(
    [...texts].map(([kind, own]) => [
      kind,
      { counts: countsOfNote(own.join('\n')).counts, lateReason: reasonIn(own) },
    ]),
  );
}

/** "trễ hạn 100 hồ sơ (do công chức …)" */
function reasonIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = lateReason.exec(text.slice(0, 2000))?.[1];
    if (found !== undefined) return found.trim();
  }
  return null;
}

const lateReason = new RegExp(
  `${lateWords}[^()]{0,40}\\(\\s*\\*?((?:do|vì|nguyên nhân)[^()]{3,400}?)\\*?\\s*\\)`,
  'iu',
);
