// The commands there are, in the order of the help, and the program that commander makes of them.
import { Command } from 'commander';
import { addCommand } from '#cli/program/add-command';
import type { CommandDeclaration } from '#cli/program/declaration';
import { inLanguage } from '#cli/program/help-style';
import type { Terminal } from '#cli/terminal/terminal';
import type { Text } from '#language/language';
import { auditCommand } from './commands/audit.ts';
import { batchCommand } from './commands/batch.ts';
import { checkCommand } from './commands/check.ts';
import { collectCommand } from './commands/collect.ts';
import { compareCommand } from './commands/compare.ts';
import { computeCommand } from './commands/compute.ts';
import { countCommand } from './commands/count.ts';
import { distributeCommand } from './commands/distribute.ts';
import { droppedCommand } from './commands/dropped.ts';
import { explainCommand } from './commands/explain.ts';
import { initCommand } from './commands/init.ts';
import { openCommand } from './commands/open.ts';
import { reportCommand } from './commands/report.ts';
import { rulesCommand } from './commands/rules.ts';
import { scheduleCommand } from './commands/schedule.ts';
import { templatesCommand } from './commands/templates.ts';
import { exitStatus } from './exit-status.ts';

export const commands: readonly CommandDeclaration[] = [
  initCommand,
  countCommand,
  checkCommand,
  computeCommand,
  explainCommand,
  auditCommand,
  reportCommand,
  openCommand,
  distributeCommand,
  collectCommand,
  compareCommand,
  batchCommand,
  scheduleCommand,
  rulesCommand,
  templatesCommand,
];

const purpose: Text = {
  vi: [
    'Từ bảng đếm hồ sơ (Excel) đến báo cáo chấm điểm giải quyết thủ tục hành chính, ký được ngay.',
    'Lần đầu: tthc-score init tạo sổ tính trống để điền; sau đó: tthc-score SỔ.xlsx lập báo cáo.',
  ].join('\n'),
  en: [
    'From a workbook of dossier counts to the quarterly report that a chairman can sign.',
    'First time: tthc-score init makes an empty workbook to fill in; then: tthc-score WORKBOOK.xlsx.',
  ].join('\n'),
};

const globalOptions = {
  version: { vi: 'xem phiên bản, các bộ quy tắc và mẫu', en: 'show the version, rule sets and templates' },
  lang: { vi: 'ngôn ngữ thông báo: vi hoặc en', en: 'language of messages: vi or en' },
  noColor: { vi: 'không tô màu', en: 'no colours' },
} as const satisfies Record<string, Text>;

export interface Program {
  readonly tree: Command;
  readonly status: () => number;
}

/** `isDropped`: the first word is a workbook or a folder rather than a command. */
export function buildProgram(terminal: Terminal, isDropped: boolean): Program {
  const { language } = terminal;
  let status: number = exitStatus.done;
  const tree = inLanguage(new Command('tthc-score'), terminal)
    .description(purpose[language])
    .option('-V, --version', globalOptions.version[language])
    .option('--lang <vi|en>', globalOptions.lang[language])
    .option('--no-color', globalOptions.noColor[language]);
  for (const command of isDropped ? [...commands, droppedCommand] : commands)
    addCommand(tree, command, command === droppedCommand, terminal, (ended) => {
      status = ended;
    });
  return { tree, status: () => status };
}
