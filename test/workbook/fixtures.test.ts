import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromDecimal } from '#exact/rational';
import { type ReadSubmission, readSubmission } from '#workbook/read-submission';
import { onlineLateOf, readPublished } from '../../scripts/fixtures/published.ts';

const published = readPublished();
const units = published.groups.flatMap((group) => group.units.map((unit) => ({ group, unit })));

describe.each([
  { file: 'q2-2022.xlsx', lateOfEducation: 2 },
  { file: 'q2-2022-cong-bo.xlsx', lateOfEducation: 3 },
])('$file', ({ file, lateOfEducation }) => {
  let outcome: ReadSubmission;
  beforeAll(async () => {
    outcome = await readSubmission(readFileSync(`fixtures/${file}`));
  });

  it('is read without a single finding', () => {
    expect(outcome.diagnostics).toEqual([]);
    expect(outcome.sheets).toEqual(['Thông tin', 'Khối', 'Đơn vị', 'Cán bộ', 'Công bố']);
  });

  it('gives each unit the counts that were published', () => {
    expect(outcome.submission?.units.map(({ group, name }) => [group, name])).toEqual(
      units.map(({ group, unit }) => [group.key, unit.name]),
    );
    for (const [index, { unit }] of units.entries()) {
      const late = unit.name === 'Phòng Giáo dục' ? lateOfEducation : unit.late;
      expect(outcome.submission?.units[index], unit.name).toMatchObject({
        ordinal: unit.stt,
        readable: true,
        counts: {
          received: {
            online: unit.receivedOnline,
            inPerson: unit.receivedInPerson,
            carriedOver: unit.carriedOver,
          },
          resolved: { early: unit.early, onTime: unit.onTime, late },
          pending: { inTime: unit.pendingInTime, overdue: 0 },
        },
        levels: {},
        oneStopRate: { numerator: 100n, denominator: 1n },
        publication: 'both',
        onlineServices: { procedureShare: null, online: null, all: null, late: onlineLateOf(unit, late) },
      });
    }
  });

  it('gives each group its procedures, stated totals and feedback', () => {
    for (const [index, { key, title, formTotals, onlineServices, feedback }] of published.groups.entries()) {
      expect(outcome.submission?.groups[index]).toMatchObject({
        key,
        name: title,
        procedures: {
          all: onlineServices.proceduresInAuthority,
          level3: onlineServices.level3,
          level4: onlineServices.level4,
        },
        onlineDossiers: { early: onlineServices.early, onTime: null, late: onlineServices.late },
        stated: {
          online: formTotals.receivedOnline,
          late: formTotals.late,
          inTime: formTotals.pendingInTime,
        },
        feedback: { received: feedback?.received ?? null, inTime: feedback?.answeredOnTime ?? null },
      });
    }
  });

  it('keeps each published figure digit for digit, whether the cell holds a number or a text', () => {
    for (const [index, { unit }] of units.entries()) {
      const row = outcome.submission?.published[index];
      const { criterion, total, officerAverage, classification } = unit.published;
      expect(row?.unit).toBe(unit.name);
      const figures = criterion.map((printed, position) => [position + 1, figure(printed)]);
      expect(row?.criteria, unit.name).toEqual(Object.fromEntries(figures));
      expect([row?.total, row?.officerAverage, row?.classification]).toEqual([
        figure(total),
        figure(officerAverage),
        classification,
      ]);
    }
  });

  it('knows the cell of every figure, of every row, and of what is left blank', () => {
    const origins = outcome.submission?.origins;
    const himLam = outcome.submission?.units.find(({ name }) => name === 'Phường Him Lam');
    const row = origins?.get(`${himLam?.id}`);
    expect(row).toMatchObject({ sheet: 'Đơn vị', content: 'Phường Him Lam' });
    expect(origins?.get(`${himLam?.id}/resolved.late`)).toMatchObject({ sheet: 'Đơn vị', content: '10' });
    expect(origins?.get('group:1/onlineDossiers.onTime')?.content).toBeUndefined();
    expect(origins?.get('info/period')).toMatchObject({ sheet: 'Thông tin', content: 'Quý II/2022' });
    expect(origins?.get('published:1/criteria.1')?.cell).toMatch(/^C\d+$/u);
  });

  it('gives the officers the units they are in charge of', () => {
    const names = outcome.submission?.officers.map(({ name, basis }) => [
      name,
      basis.kind === 'units' ? basis.unitIds.length : basis.kind,
    ]);
    expect(names).toEqual([
      ['Nguyễn Thị Kim Thành', 1],
      ['Lê Thị Lụa', 6],
      ['Mai Thị Ngọc Dung', 1],
    ]);
  });
});

function figure(printed: string) {
  return { printed: printed.replace('.', ','), value: fromDecimal(printed) };
}
