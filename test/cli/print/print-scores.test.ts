import { describe, expect, it } from 'vitest';
import { printScores } from '#cli/print/print-scores';
import { openTerminal } from '#cli/terminal/terminal';
import { scoreTables } from '#page/html/scores';
import type { Site } from '#page/html/site';
import { scoreTable } from '#report/tables/score-table';
import { scoreSubmission } from '#scoring/score-submission';
import { dienBien, officer, submission, unit } from '../../scoring/make-submission.ts';
import { fakeStreams } from '../fake-streams.ts';

/** The officer of XP is the better one, and both are first of their group. */
const ofTwoGroups = ['TP', 'XP'];
const ofOneGroup = ['TP', 'TP'];

describe('officers, who are ranked within their group', () => {
  it('name it in the terminal where there are several', () => {
    const lines = printedLines(ofTwoGroups);
    expect(lines.find((line) => line.includes('Họ và tên'))).toMatch(/^Khối +Hạng +Họ và tên/u);
    expect(lines.find((line) => line.includes('Lê An'))).toMatch(/^TP +1 +Lê An/u);
    expect(lines.find((line) => line.includes('Vũ Bình'))).toMatch(/^XP +1 +Vũ Bình/u);
  });

  it('do not name it in the terminal where there is one', () => {
    const lines = printedLines(ofOneGroup);
    expect(lines.find((line) => line.includes('Họ và tên'))).toMatch(/^Hạng +Họ và tên/u);
    expect(lines.find((line) => line.includes('Vũ Bình'))).toMatch(/^ +1 +Vũ Bình/u);
  });

  it('name it on the page where there are several', () => {
    expect(page(ofTwoGroups)).toContain('<td class="class">XP</td><td class="rank">1</td>');
    expect(page(ofTwoGroups)).toContain('<th scope="col" class="class">Khối</th>');
    expect(page(ofOneGroup)).not.toContain('>Khối</th>');
  });
});

function table([first = '', second = '']: readonly string[]) {
  const own = (late: number) =>
    ({ kind: 'own', resolved: { early: 9, onTime: 0, late }, levels: {} }) as const;
  const officers = [
    officer({ name: 'Lê An', group: first, basis: own(1) }),
    officer({ name: 'Vũ Bình', group: second, basis: own(0) }),
  ];
  const units = [unit({ early: 9 }), unit({ name: 'Xã Nà Tấu', group: 'XP', early: 9 })];
  return scoreTable(scoreSubmission(submission(units, { officers }), dienBien()), 'vi');
}

function printedLines(groups: readonly string[]): readonly string[] {
  const streams = fakeStreams();
  printScores(openTerminal(streams, { language: 'vi', colour: false }), table(groups));
  return streams.printed.out.split('\n');
}

function page(groups: readonly string[]): string {
  return scoreTables({ language: 'vi' } as Site, table(groups), 'explain').markup;
}
