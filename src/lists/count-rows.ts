// The questions put to a source, one after the other, and what its answers come to.

import { findingRowsQuery, type RowFinding, rowFindings } from './findings.ts';
import { classified, type Fate, fates, firstFault, type Question } from './placement.ts';
import { countsQuery, doubledCountsQuery, doubledNumbers, doubledRowsQuery } from './queries.ts';
import { type Answer, type Source, wholeOf } from './source.ts';
import { type CountedList, type RowGroup, sumCounts } from './sum-counts.ts';
import type { Understood } from './understand.ts';

type RowFault = Exclude<Fate, 'counted' | 'notAccepted' | 'receivedAfter' | 'endedBefore'>;

export interface FoundRow {
  readonly n: number;
  readonly kinds: readonly (RowFault | RowFinding)[];
}

interface DoubledRow {
  readonly n: number;
  readonly kept: number;
  readonly differs: boolean;
}

export interface CountedRows {
  readonly list: CountedList;
  /** The first rows with faults and findings, in order. */
  readonly found: readonly FoundRow[];
  /** All rows of each kind, listed or not. */
  readonly totals: ReadonlyMap<RowFault | RowFinding, number>;
  readonly doubled: readonly DoubledRow[];
}

/** Rows of faults and findings that are listed by number. */
const maxRowsListed = 500;

export async function countRows(
  source: Source,
  question: Question,
  understood: Understood,
): Promise<CountedRows> {
  const { dossiers, repeated, parts, dialect } = source;
  const rows = classified(dossiers, question, dialect);
  const rivals = classified(repeated, question, dialect);
  const inGroups = (answers: readonly Answer[]) => answers.map((answer) => groupOf(answer, understood));
  const ofParts = async (query: (part: string) => string) => {
    const all: Answer[] = [];
    for (const part of parts) all.push(...(await source.ask(query(part))));
    return all;
  };
  const answers = await ofParts((part) => countsQuery(part, question, dialect));
  const groups = inGroups(answers);
  const isDoubled =
    source.has.code && (await source.ask(`select n from ${repeated} as repeated limit 1`)).length > 0;
  const taken = isDoubled ? await source.ask(doubledCountsQuery(rivals, question, dialect)) : [];
  const doubled = inGroups(taken);
  const doubledRows =
    doubled.length > 0 && source.has.number ? await source.ask(doubledRowsQuery(rivals, maxRowsListed)) : [];
  const totals = new Map<RowFault | RowFinding, number>(
    rowFindings.map((finding) => [finding, sumOf(answers, finding) - sumOf(taken, finding)]),
  );
  for (const { fate, rows: count } of groups) {
    const fault = faultOf(fate);
    if (fault !== null) totals.set(fault, (totals.get(fault) ?? 0) + count);
  }
  // A row whose dossier is counted by another one is not counted "by its state", nor pending for long.
  const but = doubled.length > 0 ? doubledNumbers(rivals) : null;
  const any = [...totals.values()].some((count) => count > 0);
  const found =
    any && source.has.number
      ? await source.ask(findingRowsQuery(rows, { question, dialect, but }, maxRowsListed))
      : [];
  return {
    list: sumCounts(groups, doubled, understood.unitNames.values()),
    found: found.map(foundRow),
    totals,
    doubled: doubledRows.map(({ n, kept, differs }) => ({
      n: wholeOf(n),
      kept: wholeOf(kept),
      differs: differs === true,
    })),
  };
}

function sumOf(answers: readonly Answer[], finding: RowFinding): number {
  return answers.reduce((sum, one) => sum + wholeOf(one[`f_${finding.toLowerCase()}`]), 0);
}

function groupOf(answer: Answer, { unitNames }: Understood): RowGroup {
  return {
    unit: unitNames.get(literalOf(answer.unit)) ?? '',
    fate: wholeOf(answer.fate),
    place: wholeOf(answer.place),
    returned: answer.returned === true,
    carried: answer.carried === true,
    online: answer.online === true,
    ministry: answer.ministry === true,
    rows: wholeOf(answer.rows),
  };
}

/** The value as the relation holds it, as the source spelt it for SQL. */
function literalOf(value: unknown): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}

function faultOf(fate: number): RowFault | null {
  if (fate < firstFault) return null;
  const [name] = Object.entries(fates).find(([, number]) => number === fate) ?? [];
  return (name as RowFault | undefined) ?? null;
}

function foundRow(answer: Answer): FoundRow {
  const fault = faultOf(wholeOf(answer.fate));
  const findings = rowFindings.filter((name) => answer[`f_${name.toLowerCase()}`] === true);
  return { n: wholeOf(answer.n), kinds: [...(fault === null ? [] : [fault]), ...findings] };
}
