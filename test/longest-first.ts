// The order of test files: those that take longest first, so that the workers end together.
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** In order; the others follow, project by project. No time stands here: a file that is missing costs a few seconds, no more. */
const longest = [
  'documents/edited-by-a-clerk',
  'app/batch/faults',
  'page/accessible',
  'app/batch/limits',
  'cli/commands',
  'app/batch/run-batch',
  'app/batch/kill',
  'page/count',
  'bundle',
  'app/sheets-killed',
  'workbook/write/live-checks',
  'app/collect-sheets',
  'cli/terminal/terminal',
  'workbook/hostile',
  'documents/html/browser',
  'page/dropped',
  'app/batch/office',
  'page/first-quarter',
  'page/hostile',
  'app/batch/own-files',
  'audit/mutation',
].map((name) => `test/${name}.test.ts`);

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const projects = [...new Set(this.ctx.projects.map(({ name }) => name))];
    const place = ({ moduleId, project }: TestSpecification) => {
      const known = longest.indexOf(relative(this.ctx.config.root, moduleId));
      return projects.indexOf(project.name) * longest.length * 2 + (known < 0 ? longest.length : known);
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}
