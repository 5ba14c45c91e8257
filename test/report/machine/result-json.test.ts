// The contract's JSON, key by key, and every figure of the report found in it again.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedCopied, publishedDigitsMistyped } from '#diagnostics/audit/audit-copying';
import { receivedBalanceDiffers } from '#diagnostics/check/identity';
import { isComplete } from '#domain/submission';
import { diagnosticsJson } from '#report/machine/diagnostics-json';
import { resultJson } from '#report/machine/result-json';
import { buildReport } from '#report/official/build-report';
import { buildUnitForms } from '#report/official/unit-forms';
import type { PrintedNumber } from '#report/printed';
import type { CriteriaForm } from '#report/report';
import { scoreSubmission } from '#scoring/score-submission';
import { readSubmission } from '#workbook/read-submission';
import { withCauses } from '../../said.ts';
import { dienBien, submission, unit } from '../../scoring/make-submission.ts';

interface JsonFigure {
  readonly points: number | null;
  readonly exact: string | null;
}
interface JsonEntity {
  readonly key: string;
  readonly counts: {
    readonly received: { readonly total: number };
    readonly resolved: { readonly total: number };
  };
  readonly criteria: readonly (JsonFigure & {
    readonly levels: readonly { readonly points: number; readonly count: number | null }[];
    readonly level: number | null;
  })[];
  readonly total: JsonFigure;
  readonly officerAverage: JsonFigure;
  readonly classification: string | null;
  readonly rank?: number | null;
}
interface Json {
  readonly groups: readonly (JsonEntity & { readonly units: readonly JsonEntity[] })[];
  readonly officers: readonly (JsonFigure & { readonly name: string; readonly rating: string })[];
}

const ruleSet = dienBien();
const parse = (value: object): Json => JSON.parse(JSON.stringify(value));
const number = (printed: PrintedNumber | null) => (printed === null ? null : Number(printed.decimal));

describe('the fixture of Q2/2022', async () => {
  const bytes = readFileSync(new URL('../../../fixtures/q2-2022.xlsx', import.meta.url));
  const { submission: read } = await readSubmission(bytes);
  if (read === null || !isComplete(read)) throw new Error('the fixture could not be read');
  const scorecard = scoreSubmission(read, ruleSet);
  const report = buildReport(read, scorecard);
  const json = parse(resultJson(scorecard, [], 'vi'));

  const sameFigures = (form: CriteriaForm, entity: JsonEntity) => {
    expect(number(form.received)).toBe(entity.counts.received.total);
    expect(number(form.resolved)).toBe(entity.counts.resolved.total);
    expect(number(form.total)).toBe(entity.total.points);
    const heads = form.rows.filter(({ kind }) => kind === 'criterion');
    expect(heads.map(({ points }) => number(points))).toEqual(entity.criteria.map(({ points }) => points));
    const levels = form.rows.filter(({ kind }) => kind === 'level');
    expect(levels.map(({ dossiers, ticked }) => (ticked ? 'x' : (number(dossiers) ?? 0)))).toEqual(
      entity.criteria.flatMap((criterion) =>
        criterion.levels.map(({ points, count }) => {
          if (criterion.level === null) return count;
          return points === criterion.level ? 'x' : 0;
        }),
      ),
    );
  };

  it('has the same figures in the groups’ forms as in the JSON', () => {
    expect(report.criteriaForms).toHaveLength(2);
    for (const [index, form] of report.criteriaForms.entries()) {
      const group = json.groups[index];
      if (group === undefined) throw new Error(`no group for ${form.name}`);
      sameFigures(form, group);
    }
  });

  it('has the same figures in every unit’s form as in the JSON', () => {
    const units = json.groups.flatMap((group) => group.units);
    const forms = buildUnitForms(read, scorecard);
    expect(forms.map(({ unit }) => unit)).toEqual(units.map(({ key }) => key.slice(key.indexOf('/') + 1)));
    for (const [index, form] of forms.entries()) {
      const entity = units[index];
      if (entity !== undefined) sameFigures(form, entity);
    }
  });

  it('has the same figures in the summary table and the officer form as in the JSON', () => {
    const rows = report.summaryTable.groups.flatMap((group) => group.rows);
    expect(
      rows.map(({ criteria, total, officerAverage, classification, rank }) => [
        criteria.map(number),
        number(total),
        number(officerAverage),
        classification,
        number(rank),
      ]),
    ).toEqual(
      json.groups
        .flatMap((group) => group.units)
        .map((entity) => [
          entity.criteria.map(({ points }) => points),
          entity.total.points,
          entity.officerAverage.points,
          entity.classification,
          entity.rank,
        ]),
    );
    const officers = report.officerForm.groups.flatMap((group) => group.rows);
    expect(officers).toHaveLength(15);
    expect(officers.map(({ name, points, rating }) => [name, number(points), rating])).toEqual(
      json.officers.map(({ name, points, rating }) => [name, points, rating]),
    );
  });

  it('says of criterion 1 of the departments what the contract shows', () => {
    expect(json.groups[0]?.criteria[0]).toMatchObject({
      points: 1.95,
      exact: '7406/3803',
      levels: [
        { points: 2, count: 3703 },
        { points: 1, count: 0 },
        { points: 0, count: 100 },
      ],
      level: null,
    });
  });
});

describe('the keys', () => {
  const of = submission([unit({ early: 3 }), unit({ name: 'Phòng Y tế' })]);
  const json = resultJson(scoreSubmission(of, ruleSet), [], 'vi');
  const keysOf = (value: unknown) => Object.keys(value ?? {});
  const at = (...path: (string | number)[]) =>
    path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[`${key}`], json);

  it('stand in the order of the contract', () => {
    expect(keysOf(json)).toEqual([
      'schemaVersion',
      'ruleSet',
      'period',
      'groups',
      'overall',
      'officers',
      'diagnostics',
    ]);
    expect(keysOf(at('period')).slice(0, 5)).toEqual(['label', 'year', 'quarter', 'from', 'to']);
    expect(keysOf(at('groups', 0)).slice(0, 8)).toEqual([
      'key',
      'name',
      'counts',
      'criteria',
      'total',
      'officerAverage',
      'classification',
      'units',
    ]);
    expect(keysOf(at('groups', 0, 'criteria', 0)).slice(0, 5)).toEqual([
      'number',
      'points',
      'exact',
      'levels',
      'level',
    ]);
    expect(at('groups', 0, 'counts')).toEqual({
      received: { total: 3, online: 0, inPerson: 3, carriedOver: 0 },
      resolved: { total: 3, early: 3, onTime: 0, late: 0 },
      pending: { total: 0, inTime: 0, overdue: 0 },
    });
    expect(keysOf(at('officers', 0))).toEqual([
      'group',
      'name',
      'position',
      'points',
      'exact',
      'rank',
      'rating',
    ]);
  });

  it('give null, never 0, for a unit with nothing to assess', () => {
    expect(at('groups', 0, 'units', 1)).toMatchObject({
      name: 'Phòng Y tế',
      total: { points: null, exact: null },
      officerAverage: { points: null, exact: null },
      classification: null,
      rank: null,
      assessed: false,
    });
  });

  it('give null, never 0, for counts that could not be read, and for the sums they are missing from', () => {
    const units = [
      unit({ early: 3 }),
      unit({ name: 'Phòng Y tế', readable: false }),
      unit({ group: 'XP', early: 2 }),
    ];
    const { groups, overall } = JSON.parse(
      JSON.stringify(resultJson(scoreSubmission(submission(units), ruleSet), [], 'vi')),
    );
    const unknown = {
      received: { total: null, online: null, inPerson: null, carriedOver: null },
      resolved: { total: null, early: null, onTime: null, late: null },
      pending: { total: null, inTime: null, overdue: null },
    };
    expect(groups[0].units[0].counts.resolved.total).toBe(3);
    expect(groups[0].units[1].counts).toEqual(unknown);
    expect(groups[0].counts).toEqual(unknown);
    expect(groups[1].counts.resolved.total).toBe(2);
    expect(overall.counts).toEqual(unknown);
  });

  it('name the units left out of a group’s points, though they resolved dossiers', () => {
    const units = [
      unit({ early: 3 }),
      unit({ name: 'Phòng Y tế', early: 4, oneStopRate: null }),
      unit({ name: 'Phòng Nội vụ' }),
      unit({ group: 'XP', early: 2 }),
      unit({ group: 'XP', name: 'Xã Nà Tấu', readable: false }),
    ];
    const { groups } = JSON.parse(
      JSON.stringify(resultJson(scoreSubmission(submission(units), ruleSet), [], 'vi')),
    );
    const told = groups.map((group: JsonEntity & { leftOut: unknown }) => [
      group.total.points,
      group.leftOut,
    ]);
    expect(told).toEqual([
      [16, ['TP/Phòng Y tế']],
      [null, ['XP/Xã Nà Tấu']],
    ]);
  });

  it('stand there even where the workbook could not be scored', () => {
    expect(keysOf(resultJson(null, [], 'vi'))).toEqual(keysOf(json));
  });
});

describe('a diagnostic', () => {
  const place = { sheet: 'Đơn vị', cell: 'C7', content: '1.950' };
  const plain = receivedBalanceDiffers(
    { received: 1950, early: 1200, onTime: 0, late: 0, pending: 700 },
    { place, unit: 'Phòng Y tế' },
  );

  it('is printed in the language asked for, with every key, and its facts as data', () => {
    expect(diagnosticsJson([plain], 'en')).toEqual({
      schemaVersion: 1,
      diagnostics: [
        {
          code: 'received-balance-differs',
          severity: 'error',
          message: expect.stringContaining('1,950'),
          sheet: 'Đơn vị',
          cell: 'C7',
          unit: 'Phòng Y tế',
          help: expect.stringContaining('.'),
          facts: { received: 1950, early: 1200, onTime: 0, late: 0, pending: 700 },
        },
      ],
    });
  });

  it('of an audit adds what was published, what was computed, the likeliest cause, and others', () => {
    const found = withCauses(
      publishedCopied.sample(),
      publishedDigitsMistyped({ slip: 'digit', intended: '1.96' }),
    );
    expect(diagnosticsJson([found], 'vi')).toMatchObject({
      diagnostics: [
        {
          published: '1,93',
          computed: '1,26',
          cause: 'Nhiều khả năng chép từ dòng Phường Him Lam (1,93).',
          figure: 'Tiêu chí 1',
          alternatives: [
            { code: 'published-digits-mistyped', cause: 'Cũng có thể gõ nhầm một chữ số của 1,96.' },
          ],
        },
      ],
    });
  });
});
