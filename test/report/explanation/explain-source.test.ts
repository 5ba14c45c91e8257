import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Submission } from '#domain/submission';
import { explain } from '#report/explanation/explain';
import { explanationSubjects, namesLike, subjectsNamed } from '#report/explanation/explanation-subjects';
import { scoreSubmission } from '#scoring/score-submission';
import type { Scorecard } from '#scoring/scorecard';
import { readSubmission } from '#workbook/read-submission';
import { dienBien } from '../../scoring/make-submission.ts';
import type { TestRow } from '../../workbook/make-workbook.ts';
import { readUnits, unitRows } from '../../workbook/sample.ts';

let submission: Submission;
let scorecard: Scorecard;

beforeAll(async () => {
  const bytes = await readFile(new URL('../../../fixtures/q2-2022.xlsx', import.meta.url));
  const read = await readSubmission(new Uint8Array(bytes));
  if (read.submission === null) throw new Error('the fixture has units');
  submission = read.submission;
  scorecard = scoreSubmission(submission, dienBien());
});

function sources(name: string, criterion?: number): readonly string[] {
  const [subject] = subjectsNamed(scorecard, name);
  if (subject === undefined) throw new Error(`nobody is named ${name}`);
  return explain(scorecard, subject, 'vi', { criterion, origins: submission.origins })
    .sections.flatMap(({ lines }) => lines)
    .filter(({ kind }) => kind === 'source')
    .map(({ text }) => text);
}

describe('an explanation names the cells its figures were read from', () => {
  it.each([
    ['Phường Him Lam', 1, 'Lấy từ: Đơn vị!I21 = 274; J21 = 0; K21 = 10'],
    ['Phường Him Lam', 6, 'Lấy từ: Đơn vị!N21 = 100'],
    ['Phường Him Lam', 7, 'Lấy từ: Đơn vị!O21 = Niêm yết và điện tử'],
    [
      'Phường Him Lam',
      9,
      'Lấy từ: Khối!F7 = 5; G7 = 12; E7 = 159; Đơn vị!E21 = 21; F21 = 266; G21 = 0; P21 = 1',
    ],
    ['TP', 8, 'Lấy từ: Khối!O6 = 2; Q6 = 0; P6 = 2'],
    ['TP', 1, 'Lấy từ: cộng 10 đơn vị của khối.'],
    ['TP', 9, 'Lấy từ: Khối!F6 = 11; G6 = 57; E6 = 301; H6 = 350; I6 = 1.817; J6 = 123'],
  ])('%s, criterion %i', (name, criterion, expected) => {
    expect(sources(name, criterion)).toEqual([expected]);
  });

  it('where no cell holds them, none is named: nobody recorded feedback of Him Lam', () => {
    expect(sources('Phường Him Lam', 8)).toEqual([]);
  });

  it('beside a lone count of complaints, those of early and on-time dossiers, which serve for the blanks', async () => {
    const [header = [], ...rows] = unitRows;
    const complained: readonly TestRow[] = [
      [...header, 'Tiêu chí 5 / Có phản ánh'],
      ...rows.map((row) => [...row, 0]),
    ];
    const read = await readUnits(complained);
    if (read.submission === null) throw new Error('the sample has units');
    const card = scoreSubmission(read.submission, dienBien());
    const [subject] = subjectsNamed(card, 'Phường Him Lam');
    if (subject === undefined) throw new Error('the unit is not there');
    const { origins } = read.submission;
    const lines = explain(card, subject, 'vi', { criterion: 5, origins }).sections.flatMap(
      (one) => one.lines,
    );
    expect(lines.filter(({ kind }) => kind === 'source').map(({ text }) => text)).toEqual([
      'Lấy từ: Đơn vị!G4 = 274; H4 = 0; N4 = 0',
    ]);
  });

  it('every count named is the one that stands in the cell', () => {
    const contents = new Set(
      [...submission.origins.values()].map(({ sheet, cell, content }) => `${sheet}!${cell} = ${content}`),
    );
    for (const subject of explanationSubjects(scorecard)) {
      const lines = explain(scorecard, subject, 'en', { origins: submission.origins }).sections.flatMap(
        ({ lines }) => lines.filter(({ kind, text }) => kind === 'source' && text.includes('!')),
      );
      for (const { text } of lines) {
        let sheet = '';
        for (const cell of text.replace('From: ', '').split('; ')) {
          sheet = cell.includes('!') ? (cell.split('!')[0] ?? '') : sheet;
          expect(contents).toContain(cell.includes('!') ? cell : `${sheet}!${cell}`);
        }
      }
    }
  });
});

describe('a name nobody bears', () => {
  it.each([
    ['Him Lam', ['Phường Him Lam']],
    ['Phường Him Lan', ['Phường Him Lam']],
    ['xã na', ['Xã Nà Nhạn', 'Xã Nà Tấu']],
  ])('“%s” may be %s', (typed, expected) => {
    expect(namesLike(scorecard, typed)).toEqual(expected);
  });

  it('may be like none', () => {
    expect(namesLike(scorecard, 'Sở Xây dựng')).toEqual([]);
  });
});
