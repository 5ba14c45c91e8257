// A whole input workbook of one unit → what it says of that unit.

import { returnedSeveralUnits } from '#diagnostics/source/collection';
import { periodLabel } from '#domain/period';
import { isSameName } from '#language/fold';
import { readSubmission } from '#workbook/read-submission';
import { readTableValues } from '#workbook/write/table-values';
import { nobody, type Returned } from './returned.ts';

/** Null where the file has no table of units. */
export async function readOwnWorkbook(bytes: Uint8Array): Promise<Returned | null> {
  const { submission, diagnostics } = await readSubmission(bytes);
  if (submission === null) return null;
  const { units, officers, published } = await readTableValues(bytes);
  const [unit, another] = units;
  if (unit === undefined) return null;
  if (another !== undefined)
    return { ...nobody, diagnostics: [returnedSeveralUnits({ count: units.length })] };
  const { ordinal: _ordinal, group: _group, name: _name, ...counts } = unit.values;
  const scores = published.find(({ name }) => isSameName(name, unit.name))?.values ?? {};
  return {
    authority: submission.authority.name === '' ? null : submission.authority.name,
    period: submission.period === null ? null : periodLabel(submission.period),
    group: unit.group,
    unit: unit.name,
    isComplete: true,
    counts,
    selfScores: Object.fromEntries(
      Object.entries(scores).filter(([member]) => member !== 'group' && member !== 'unit'),
    ),
    officers: officers.map(({ name, values: { group: _of, name: _own, ...values } }) => ({ name, values })),
    // What a unit leaves out for its superior to state is no fault here.
    diagnostics: diagnostics.filter(({ code }) => !leftToSuperior.has(code)),
  };
}

const leftToSuperior: ReadonlySet<string> = new Set([
  'info-missing',
  'criterion-not-given',
  'procedure-share-not-given',
  'rule-set-unknown',
]);
