// Many random lists in one file, counted by an engine and plainly: unit by unit the same.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { countLists } from '#app/count/count-lists';
import type { CountRequest } from '#app/count/request';
import { listHeadings } from './list-headings.ts';
import { countPlainly, type PlainRow, type PlainRules } from './reference-counter.ts';

const heads = [...listHeadings, 'Yêu cầu bổ sung'];

export function cellsOf(row: PlainRow): readonly string[] {
  return [row.unit, row.code, row.status, row.channel, row.received, row.due, row.ended, row.asked];
}

export function policyFile(folder: string, rules: PlainRules): string {
  const path = join(folder, 'cach-dem.json');
  const answers = {
    compare: { is: rules.moments ? 'moments' : 'dates' },
    noDueDate: { is: 'onTime' },
    supplement: { is: rules.supplement },
    stopped: { is: rules.stopped },
    withdrawn: { is: rules.withdrawn },
  };
  const basis = [{ instrument: 'Thử', certainty: 'text' }];
  writeFileSync(
    path,
    JSON.stringify({ schemaVersion: 1, kind: 'policy', id: 'thu', title: 'Thử', basis, answers }),
  );
  return path;
}

export function csvFile(folder: string, rows: readonly PlainRow[]): string {
  const path = join(folder, 'danh-sach.csv');
  const lines = [heads, ...rows.map(cellsOf)].map((cells) => cells.map((cell) => `"${cell}"`).join(','));
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

export async function expectSame(
  source: Pick<CountRequest, 'lists' | 'database'>,
  lists: readonly (readonly PlainRow[])[],
  rules: PlainRules,
  policy: string,
): Promise<void> {
  const request = { ...source, period: 'Quý III/2026', from: rules.from, to: rules.to, policy };
  const { result, diagnostics } = await countLists(request);
  const list = result?.list;
  if (list === null || list === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  const byName = new Map(list.units.map((unit) => [unit.name, unit]));
  const sums = { faulty: 0, outsidePeriod: 0, notAccepted: 0, duplicate: 0, counted: 0, read: 0 };
  for (const rows of lists) {
    const plain = countPlainly(rows, rules);
    for (const sum of ['faulty', 'outsidePeriod', 'notAccepted', 'duplicate', 'counted'] as const)
      sums[sum] += plain[sum];
    sums.read += rows.length;
    const unit = byName.get(rows[0]?.unit ?? '');
    const got = unit && {
      ...unit.counts.received,
      ...unit.counts.resolved,
      ...unit.counts.pending,
      returned: unit.returned,
      onlineLate: unit.onlineLate,
      ministry: unit.systems.ministry,
    };
    const { faulty, outsidePeriod, notAccepted, duplicate, counted, ...wanted } = plain;
    expect(got, JSON.stringify({ rows, rules })).toEqual(wanted);
  }
  expect(list.rows).toEqual(sums);
}
