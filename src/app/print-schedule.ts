// An unattended `batch` → the XML that the Task Scheduler of Windows takes, printed or saved; nothing is installed.
import { join, resolve } from 'node:path';
import { hasErrors } from '#diagnostics/diagnostic';
import { findWorkbooks } from '#files/find-workbooks';
import { writeFiles } from '#files/write-file';
import type { Language } from '#language/language';
import { readSettings } from './batch/settings.ts';
import { isNameOf } from './file-kinds.ts';
import { noResult, type Outcome, outcome } from './outcome.ts';
import type { ReportFormat } from './report-formats.ts';
import { batchCommand } from './schedule/batch-command.ts';
import { checkJob } from './schedule/check-job.ts';
import { recurrenceOf, type Timing } from './schedule/recurrence.ts';
import { jobNameFor, type ScheduledJob } from './schedule/scheduled-job.ts';
import { importLine, taskFile, taskXml } from './schedule/windows-task.ts';

export interface ScheduleRequest {
  readonly timing: Timing;
  /** What it is filed under; undefined: after the folder of the results. */
  readonly name?: string | undefined;
  readonly paths: readonly string[];
  readonly out?: string | undefined;
  /** Undefined is what `batch` writes by itself. */
  readonly formats?: readonly ReportFormat[] | undefined;
  readonly rules?: string | undefined;
  readonly templates?: string | undefined;
  /** Undefined: beside the results. */
  readonly log?: string | undefined;
  /** The folder to save the XML in. */
  readonly save?: string | undefined;
  readonly language: Language;
  readonly now?: Date;
}

export interface Schedule {
  readonly name: string;
  readonly xml: string;
  /** The file, and what is typed at the prompt to import it; null where nothing was to be saved. */
  readonly saved: { readonly file: string; readonly line: string } | null;
  readonly log: string;
}

export async function printSchedule(request: ScheduleRequest): Promise<Outcome<Schedule>> {
  const { paths, out, formats, save, now = new Date() } = request;
  const settings = await readSettings({ ...request, formats: formats ?? ['docx', 'xlsx'] });
  const found = await findWorkbooks(paths, isNameOf('workbook'), out === undefined ? [] : [out]);
  const home = out ?? found.base ?? '';
  const log = resolve(request.log ?? join(home, 'tthc-score.log'));
  const job: ScheduledJob = {
    name: request.name ?? jobNameFor(home),
    ...(await batchCommand({ ...request, format: formats?.join(','), log })),
    recurrence: recurrenceOf(request.timing, now),
    description: descriptions[request.language],
  };
  const diagnostics = [...settings.faults, ...found.diagnostics, ...checkJob(job)];
  if (hasErrors(diagnostics)) {
    const isMisnamed = diagnostics.some(({ code }) => code === 'rule-set-unknown');
    return noResult(diagnostics, isMisnamed ? 'wrong-usage' : undefined);
  }
  const xml = taskXml(job);
  const file = save === undefined ? null : resolve(save, `${job.name}.xml`);
  const faults = file === null ? [] : await writeFiles([{ path: file, bytes: taskFile(xml) }]);
  if (faults.length > 0) return noResult([...diagnostics, ...faults]);
  const saved = file === null ? null : { file, line: importLine(job.name, file) };
  return outcome({ name: job.name, xml, saved, log }, diagnostics, 'done');
}

const descriptions: Readonly<Record<Language, string>> = {
  vi: 'Lập báo cáo chấm điểm giải quyết thủ tục hành chính',
  en: 'Reports on how administrative procedures are handled',
};
