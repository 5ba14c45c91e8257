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
  const publication = tickedLevel(form?.criteria.find(({ number }) => number === 7));
  return {
    key,
    name: title === '' ? authority : title,
    formName: form?.name ?? null,
    formUnit: form?.unit ?? null,
    'procedures.all': procedures.all,
    'procedures.level3': procedures.level3,
    'procedures.level4': procedures.level4,
    'onlineDossiers.online': online.online ?? null,
    'onlineDossiers.inPerson': online.inPerson ?? null,
    'onlineDossiers.carriedOver': online.carriedOver ?? null,
    'onlineDossiers.early': online.early ?? null,
    'onlineDossiers.onTime': online.onTime ?? null,
    'onlineDossiers.late': online.late ?? null,
    'onlineDossiers.pending': online.inTime ?? online.pending ?? null,
    'feedback.received': feedback.received ?? null,
    'feedback.inTime': feedback.inTime ?? null,
    'feedback.dragging': feedback.dragging ?? null,
    oneStopRate: tickedLevel(form?.criteria.find(({ number }) => number === 6)) === 0 ? 100 : null,
    publication: publication === null ? null : (publicationChoices[publication]?.label ?? null),
    'stated.online': totals.online ?? null,
    'stated.inPerson': totals.inPerson ?? null,
    'stated.carriedOver': totals.carriedOver ?? null,
    'stated.early': totals.early ?? null,
    'stated.onTime': totals.onTime ?? null,
    'stated.late': totals.late ?? null,
    'stated.inTime': totals.inTime ?? totals.pending ?? null,
    lateReason,
    ...Object.fromEntries(notes.map(({ number, note }) => [`criterionNotes.${number}`, note.text])),
  };
}

/** Which level has the tick; null where none or several have one. */
function tickedLevel(criterion: CriterionRow | undefined): number | null {
  const ticked = criterion?.levels.flatMap(({ count }, index) => (isTick(count.text) ? [index] : [])) ?? [];
  return ticked.length === 1 ? (ticked[0] ?? null) : null;
}

function isTick(text: string): boolean {
  return /^[xX✓✔☑☒×]$/u.test(text) && readDecimal(text) === null;
}
