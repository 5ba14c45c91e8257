import { expect, it } from 'vitest';
import { printComparison } from '#cli/print/print-comparison';
import { openTerminal } from '#cli/terminal/terminal';
import { compareScorecards } from '#report/comparison/compare-scorecards';
import { scoreSubmission } from '#scoring/score-submission';
import { dienBien, submission, unit } from '../../scoring/make-submission.ts';
import { fakeStreams } from '../fake-streams.ts';

it('tells a unit that is back again from one that is new, and from one that is gone', async () => {
  const names = [['Y tế', 'Kinh tế'], ['Kinh tế'], ['Y tế', 'Nội vụ']];
  const printed = await printedOf(names);
  expect(lineOf(printed, 'Y tế')).toMatch(/^Y tế +16 +– +16 .*Xuất sắc \(có lại\)$/u);
  expect(lineOf(printed, 'Nội vụ')).toMatch(/^Nội vụ +– +– +16 .*Xuất sắc \(mới\)$/u);
  expect(lineOf(printed, 'Kinh tế')).toMatch(/^Kinh tế +16 +16 +– .*không còn trong bảng$/u);
});

async function printedOf(periods: readonly (readonly string[])[]): Promise<string> {
  const scorecards = periods.map((names, index) => {
    const period = { kind: 'quarter' as const, year: 2022, ordinal: index + 1, from: null, to: null };
    const units = names.map((name) => unit({ name, early: 1 }));
    return scoreSubmission({ ...submission(units), period }, dienBien());
  });
  const streams = fakeStreams();
  printComparison(openTerminal(streams, { language: 'vi', colour: false }), compareScorecards(scorecards));
  return streams.printed.out;
}

function lineOf(printed: string, name: string): string {
  return printed.split('\n').find((line) => line.startsWith(`${name} `)) ?? '';
}
