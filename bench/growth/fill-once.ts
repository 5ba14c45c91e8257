// One document of so many units made in this process, warm: prints its processor ms, and the most MB that the process had.

import { renderHtml } from '#documents/html/render-html';
import { renderReport } from '#documents/render';
import { isComplete, type Submission } from '#domain/submission';
import { buildReport } from '#report/official/build-report';
import { buildOverview } from '#report/overview/build-overview';
import { scoreSubmission } from '#scoring/score-submission';
import { subjectOf, written } from '../stages/subject.ts';

const [format = '', count = ''] = process.argv.slice(2);
const subject = await subjectOf('fixtures/q2-2022.xlsx');
const { ruleSet, templates } = subject;
// Code is compiled before time is measured, on a report of the usual size.
for (let warm = 0; warm < 5; warm += 1) await make(subject.submission);
const submission = ofUnits(subject.submission, Number(count));
globalThis.gc?.();
const start = process.cpuUsage();
await make(submission);
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1000, process.resourceUsage().maxRSS / 1000);

async function make(of: Submission): Promise<void> {
  if (!isComplete(of)) throw new Error('not complete');
  const scorecard = scoreSubmission(of, ruleSet);
  if (format === 'html') renderHtml(buildOverview(scorecard, of.authority), []);
  else if (format === 'docx' || format === 'xlsx')
    written(await renderReport(buildReport(of, scorecard), format, templates[format]));
  else throw new Error(format);
}

/** The units of the fixture over and over, under names of their own; officers are left out. */
function ofUnits(of: Submission, units: number): Submission {
  return {
    ...of,
    officers: [],
    units: Array.from({ length: units }, (_, index) => {
      const unit = of.units[index % of.units.length];
      if (unit === undefined) throw new Error('no unit');
      return { ...unit, name: `${unit.name} số ${index + 1}` };
    }),
  };
}
