// Groups of a report → rows of sheet Khối.

import { publicationChoices } from '#contract/unit-row';
import { readDecimal } from '#language/numbers';
import type { InputRow } from '#workbook/write/table-sheet';
import { kindOfGroup } from './prose/group-prose.ts';
import type { CriterionRow, GroupFacts } from './report-facts.ts';

/** "(TP)" of the form's name where it has one in capitals; TP and XP as Điện Biên's reports have them. Each once. */
export function groupKeys(groups: readonly GroupFacts[]): readonly string[] {
  const taken = new Set<string>();
  return groups.map(({ title, form }) => {
    const own = /\(([A-ZĐ]{1,5})\)/u.exec(form?.name ?? '')?.[1];
    const base = own ?? (kindOfGroup(title) === 'communes' ? 'XP' : 'TP');
    let key = base;
    for (let number = 2; taken.has(key); number += 1) key = `${base}${number}`;
    taken.add(key);
    return key;
  });
}

export function groupRow(facts: GroupFacts, key: string, authority: string): InputRow {
  const { title, form, totals, onlineDossiers: online, procedures, feedback, lateReason } = facts;
  const notes = form?.criteria.filter(({ note }) => note.text !== '') ?? [];
  const criterion = (wanted: number) => form?.criteria.find(({ number }) => number === wanted);
  const pendingOnline = { ...online, pending: online.inTime ?? online.pending };
  const stated = { ...totals, inTime: totals.inTime ?? totals.pending };
  return {
    key,
    name: title === '' ? authority : title,
    formName: form?.name ?? null,
    formUnit: form?.unit ?? null,
    ...under('procedures', procedures, ['all', 'level3', 'level4']),
    ...under('onlineDossiers', pendingOnline, [...receivedAndResolved, 'pending']),
    ...under('feedback', feedback, ['received', 'inTime', 'dragging']),
    oneStopRate: tickedLevel(criterion(6)) === 0 ? 100 : null,
    publication: publicationChoices[tickedLevel(criterion(7)) ?? -1]?.label ?? null,
    ...under('stated', stated, [...receivedAndResolved, 'inTime']),
    lateReason,
    ...Object.fromEntries(notes.map(({ number, note }) => [`criterionNotes.${number}`, note.text])),
  };
}

const receivedAndResolved = ['online', 'inPerson', 'carriedOver', 'early', 'onTime', 'late'] as const;

/** Columns under one heading: what the report does not state is left blank. */
function under<Name extends string>(
  heading: string,
  counts: Readonly<Partial<Record<Name, number | null | undefined>>>,
  names: readonly Name[],
): InputRow {
  return Object.fromEntries(names.map((name) => [`${heading}.${name}`, counts[name] ?? null]));
}

/** Which level has the tick; null where none or several have one. */
function tickedLevel(criterion: CriterionRow | undefined): number | null {
  const ticked = criterion?.levels.flatMap(({ count }, index) => (isTick(count.text) ? [index] : [])) ?? [];
  return ticked.length === 1 ? (ticked[0] ?? null) : null;
}

function isTick(text: string): boolean {
  return /^[xX✓✔☑☒×]$/u.test(text) && readDecimal(text) === null;
}
