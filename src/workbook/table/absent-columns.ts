// Columns that a block of counts lacks though the sheet has others of it: every unit would have none of such dossiers.
import type { Column } from '#contract/column';
import type { TableContract } from '#contract/sheet';

export interface AbsentColumns {
  readonly absent: readonly Column[];
  /** Those of the same block that the table has. */
  readonly present: readonly Column[];
}

/**
 * Of what was resolved each level, of what is pending those overdue: points depend on them, and a blank counts as none. What
 * else is left out shows in the balance. An officer in charge of units has hardly any counts of their own. `found`: members
 * the table has; `accountedFor`: members that are reported otherwise.
 */
export function absentColumns(
  { key, columns }: TableContract,
  found: ReadonlySet<string>,
  accountedFor: ReadonlySet<string>,
): readonly AbsentColumns[] {
  if (key !== 'units') return [];
  return blocks.flatMap(({ of, counted }) => {
    const own = columns.filter(({ member }) => of.includes(member));
    const present = own.filter(({ member }) => found.has(member));
    const absent = own.filter(({ member }) => counted.includes(member) && !found.has(member));
    return present.length > 0 && absent.length > 0 && !own.some(({ member }) => accountedFor.has(member))
      ? [{ absent, present }]
      : [];
  });
}

const resolved = ['resolved.early', 'resolved.onTime', 'resolved.late'];

const blocks = [
  { of: resolved, counted: resolved },
  { of: ['pending.inTime', 'pending.overdue'], counted: ['pending.overdue'] },
];
