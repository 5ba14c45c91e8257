import { expect, it } from 'vitest';
import { type OverviewEntry, writeOverviewWorkbook } from '#documents/xlsx/overview-workbook';
import { summarizeScores } from '#report/tables/score-summary';
import { scoreSubmission } from '#scoring/score-submission';
import { faultsOf } from '../../ooxml/faults-of.ts';
import { openWorkbook, sheetOf } from '../../ooxml/open-workbook.ts';
import { dienBien, submission, unit } from '../../scoring/make-submission.ts';

const scorecard = scoreSubmission(
  submission([unit({ name: 'Y tế', early: 9, late: 1 }), unit({ name: '=1+1' })]),
  dienBien(),
);
const entries: readonly OverviewEntry[] = [
  {
    path: 'huyen-a/q2.xlsx',
    isCurrent: true,
    summary: summarizeScores(scorecard, 'UBND huyện A'),
    fault: '',
  },
  // Its report is of the last run's figures.
  {
    path: 'huyen-b/q2.xlsx',
    isCurrent: false,
    summary: summarizeScores(scorecard, 'UBND huyện B'),
    fault: 'Đơn vị!C9: lệch 1.',
  },
  { path: 'huyen-c/rac.xlsx', isCurrent: false, summary: null, fault: 'không phải sổ tính' },
];

const rowsOf = async (sheet: string) => {
  const rows: unknown[] = [];
  const opened = sheetOf(await openWorkbook(await writeOverviewWorkbook(entries)), sheet);
  opened.eachRow((row, number) => number > 4 && rows.push(row.values));
  return rows.map((values) => (values as unknown[]).slice(1));
};

it('has a row for each group of every workbook that has its report', async () => {
  expect(await rowsOf('Khối')).toEqual([
    [
      'huyen-a/q2.xlsx',
      'UBND huyện A',
      expect.stringMatching(/^Quý/u),
      expect.any(String),
      10,
      10,
      1,
      15.4,
      'Xuất sắc',
    ],
  ]);
});

it('has a row for each unit, with its rank; one that is not assessed says why', async () => {
  const [first, second] = await rowsOf('Đơn vị');
  expect(first).toEqual([
    'huyen-a/q2.xlsx',
    'UBND huyện A',
    expect.any(String),
    expect.any(String),
    'Y tế',
    10,
    10,
    1,
    15.4,
    'Xuất sắc',
    1,
  ]);
  expect(second?.slice(4)).toEqual(['=1+1', 0, 0, 0, undefined, 'Không phát sinh hồ sơ']);
});

it('lists the workbooks without a current report, and why', async () => {
  expect(await rowsOf('Chưa có báo cáo')).toEqual([
    ['huyen-b/q2.xlsx', 'Đơn vị!C9: lệch 1.'],
    ['huyen-c/rac.xlsx', 'không phải sổ tính'],
  ]);
});

it('is the same bytes each time, and faultless to the Open XML SDK, also without any workbook', async () => {
  expect(await writeOverviewWorkbook(entries)).toEqual(await writeOverviewWorkbook(entries));
  expect(await faultsOf(await writeOverviewWorkbook(entries))).toEqual([]);
  expect(await faultsOf(await writeOverviewWorkbook([]))).toEqual([]);
});
