// An unattended `batch` → the texts a scheduler takes, printed or saved; nothing is installed.
import { join, resolve } from 'node:path';
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic';
import { findWorkbooks } from '#files/find-workbooks';
import { writeFiles } from '#files/write-file';
import type { Language } from '#language/language';
import { readSettings } from './batch/settings.ts';
import { type Outcome, outcome } from './outcome.ts';
import type { ReportFormat } from './report-formats.ts';
import { batchWords } from './schedule/batch-words.ts';
import { checkErrand } from './schedule/check-errand.ts';
import { type Errand, program } from './schedule/errand.ts';
import { errandNameFor } from './schedule/errand-name.ts';
import { occasionNamed, type Timing } from './schedule/occasion-named.ts';
import { type ScheduleText, scheduleTexts } from './schedule/schedule-texts.ts';
import type { Scheduler } from './schedule/scheduler.ts';
import { createLine, importLine } from './schedule/windows-task.ts';

export interface ScheduleRequest {
  readonly scheduler: Scheduler;
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
  /** The folder to save the texts in. */
  readonly save?: string | undefined;
  readonly language: Language;
  readonly now?: Date;
}

export interface Schedule {
  readonly name: string;
  readonly texts: readonly ScheduleText[];
  /** Files written; empty where nothing was to be saved. */
  readonly saved: readonly string[];
  /** What is typed at the prompt of Windows; null for other schedulers, or where only XML will do. */
  readonly line: string | null;
  readonly log: string;
}

export async function printSchedule(request: ScheduleRequest): Promise<Outcome<Schedule>> {
  const { scheduler, paths, out, formats, save, now = new Date() } = request;
  const settings = await readSettings({ ...request, formats: formats ?? ['docx', 'xlsx'] });
  const found = await findWorkbooks(paths, out === undefined ? [] : [out]);
  const home = out ?? found.base ?? '';
  const log = resolve(request.log ?? join(home, `${program}.log`));
  const errand: Errand = {
    name: request.name ?? errandNameFor(home),
    ...(await batchWords({ ...request, format: formats?.join(','), log })),
    occasion: occasionNamed(request.timing, now),
    description: descriptions[request.language],
  };
  const diagnostics = [
    ...settings.faults,
    ...found.diagnostics,
    ...checkErrand(errand, scheduler, process.platform),
  ];
  if (hasErrors(diagnostics)) return refusal(diagnostics);
  const texts = scheduleTexts(errand, scheduler);
  const files =
    save === undefined ? [] : texts.map((text) => ({ path: resolve(save, text.name), bytes: text.bytes }));
  const faults = await writeFiles(files);
  if (faults.length > 0) return outcome<Schedule>(null, [...diagnostics, ...faults]);
  const saved = files.map(({ path }) => path);
  return outcome(
    { name: errand.name, texts, saved, line: lineOf(errand, scheduler, saved), log },
    diagnostics,
    'done',
  );
}

const descriptions: Readonly<Record<Language, string>> = {
  vi: 'Lập báo cáo chấm điểm giải quyết thủ tục hành chính',
  en: 'Reports on how administrative procedures are handled',
};

function lineOf(errand: Errand, scheduler: Scheduler, [saved]: readonly string[]): string | null {
  if (scheduler !== 'windows') return null;
  return saved === undefined ? createLine(errand) : importLine(errand, saved);
}

function refusal(diagnostics: readonly Diagnostic[]): Outcome<Schedule> {
  const misnamed = diagnostics.some(({ code }) => code === 'rule-set-unknown');
  return misnamed
    ? outcome<Schedule>(null, diagnostics, 'wrong-usage')
    : outcome<Schedule>(null, diagnostics);
}
