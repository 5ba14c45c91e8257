// Rows that are counted and worth a look, and rows that are not counted: found by SQL, named by number.
import type { Dialect, Sql } from './dialect.ts';
import { states } from './meanings.ts';
import { fates, firstFault, places, type Question } from './placement.ts';

/** Findings of rows that are counted, by name. */
export function findingsOf(question: Question, dialect: Dialect): Readonly<Record<RowFinding, Sql>> {
  const to = dialect.day(question.to);
  const counted = `fate = ${fates.counted}`;
  const pending = `state in (${states.inProgress}, ${states.supplement}, ${states.stopped})`;
  return {
    endThoughPending: `${counted} and ${pending} and ended is not null`,
    dueBeforeReceipt: `${counted} and due < received`,
    codeDayDiffers: `${counted} and ${dialect.codeDayDiffers}`,
    // A row whose state is doubtful has its warning already; one that waits is not the office's delay.
    twiceItsTime: `${counted} and place = ${places.overdue} and state = ${states.inProgress} and ended is null and due > received
      and ${dialect.daysBetween('received', to)} > 2 * ${dialect.daysBetween('received', 'due')}`,
  };
}

export type RowFinding = 'endThoughPending' | 'dueBeforeReceipt' | 'codeDayDiffers' | 'twiceItsTime';

export const rowFindings: readonly RowFinding[] = [
  'endThoughPending',
  'dueBeforeReceipt',
  'codeDayDiffers',
  'twiceItsTime',
];

/** The first so many rows with a fault or a finding, with their fate and findings. `but`: numbers of rows that are left out, as SQL. */
export function findingRowsQuery(
  classifiedRows: Sql,
  {
    question,
    dialect,
    but,
  }: { readonly question: Question; readonly dialect: Dialect; readonly but: Sql | null },
  maxRows: number,
): Sql {
  const found = flags(findingsOf(question, dialect));
  const isFound = rowFindings.map((name) => `f_${name.toLowerCase()}`).join(' or ');
  return `select n, fate, ${rowFindings.map((name) => `f_${name.toLowerCase()}`).join(', ')}
from (select n, fate, ${found.columns} from (${classifiedRows}) as classified) as looked
where fate >= ${firstFault} or ((${isFound})${but === null ? '' : ` and n not in (${but})`})
${but === null ? dialect.inOrder : 'order by n'} limit ${maxRows}`;
}

function flags(found: Readonly<Record<RowFinding, Sql>>): { readonly columns: Sql } {
  return {
    columns: rowFindings
      .map((name) => `coalesce(${found[name]}, false) as f_${name.toLowerCase()}`)
      .join(', '),
  };
}
