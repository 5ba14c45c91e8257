// The commander tree: which words and options there are. What a command does is loaded when it is called.
import { Command } from 'commander';
import { inLanguage, withExamples } from '#cli/terminal/help-style';
import { refuseWrongEnding } from '#cli/terminal/output-ending';
import type { Terminal } from '#cli/terminal/terminal';
import { argumentHelp, commandHelp, programHelp, subcommandHelp, words } from '#cli/texts/help-texts';
import { optionHelp } from '#cli/texts/option-texts';
import type { Text } from '#language/language';
import { exitStatus } from './exit-status.ts';

export interface Program {
  readonly tree: Command;
  readonly status: () => number;
}

/** `workbookIsImplied`: the first word is a workbook rather than a command, and `report` is meant. */
export function buildProgram(terminal: Terminal, workbookIsImplied: boolean): Program {
  const say = (text: Text) => text[terminal.language];
  let status: number = exitStatus.done;
  /** Any command's action, its exit status kept. */
  const doing =
    <Words extends readonly unknown[]>(action: (...given: Words) => Promise<number>) =>
    async (...given: Words) => {
      status = await action(...given);
    };
  const needed = (word: Text) => `<${say(word)}>`;
  const option = (flags: string, word: Text | null, help: Text) =>
    [word === null ? flags : `${flags} ${needed(word)}`, say(help)] as const;

  const tree = inLanguage(new Command('tthc-score'), terminal)
    .description(say(programHelp))
    .option('-V, --version', say(optionHelp.version))
    .option(...option('--lang', { vi: 'vi|en', en: 'vi|en' }, optionHelp.lang))
    .option('--no-color', say(optionHelp.noColor))
    .hook('preAction', (_, action) => refuseWrongEnding(action, terminal.language));

  const command = (name: keyof typeof commandHelp, isDefault = false) =>
    withExamples(
      tree.command(name, { isDefault }).description(say(commandHelp[name].summary)),
      commandHelp[name].examples,
      terminal,
    );
  const workbookCommand = (name: keyof typeof commandHelp, isDefault = false) =>
    command(name, isDefault)
      .argument(needed(words.workbook), say(argumentHelp.workbook))
      .option(...option('--rules', words.ruleSet, optionHelp.rules))
      .option('--all', say(optionHelp.all));

  command('init')
    .argument(`[${say(words.file)}]`, say(argumentHelp.newWorkbook), 'so-lieu.xlsx')
    .option(...option('--period', words.period, optionHelp.period))
    .option(...option('--from', words.workbook, optionHelp.from))
    .option(...option('--rules', words.ruleSet, optionHelp.rulesOfNew))
    .option('--index', say(optionHelp.index))
    .option('--force', say(optionHelp.force))
    .action(
      doing(async (file, options) => (await import('./commands/init.ts')).init(terminal, file, options)),
    );
  command('count')
    .argument(`[${say(words.list)}...]`, say(argumentHelp.lists))
    .option(...option('--period', words.period, optionHelp.countPeriod))
    .option(...option('--from', words.date, optionHelp.countFrom))
    .option(...option('--to', words.date, optionHelp.countTo))
    .option(...option('--policy', words.policy, optionHelp.policy))
    .option(...option('--words', words.file, optionHelp.words))
    .option(...option('--into', words.workbook, optionHelp.intoCount))
    .option(...option('-o, --output', words.workbook, optionHelp.outputCount))
    .option(...option('--late', words.workbook, optionHelp.late))
    .option(...option('--against', words.list, optionHelp.against))
    .option(...option('--database', words.url, optionHelp.database))
    .option(...option('--table', words.table, optionHelp.table))
    .option('--json', say(optionHelp.json))
    .option('--all', say(optionHelp.all))
    .action(
      doing(async (lists, options) => (await import('./commands/count.ts')).count(terminal, lists, options)),
    );
  workbookCommand('check')
    .option(...option('--previous', words.workbook, optionHelp.previous))
    .option(...option('--annotate', words.workbook, optionHelp.annotate))
    .option('--json', say(optionHelp.json))
    .option(...option('--format', words.format, optionHelp.machineFormat))
    .action(
      doing(async (file, options) => (await import('./commands/check.ts')).check(terminal, file, options)),
    );
  workbookCommand('compute')
    .option('--json', say(optionHelp.json))
    .option(...option('-o, --output', words.workbook, optionHelp.output))
    .action(
      doing(async (file, options) =>
        (await import('./commands/compute.ts')).compute(terminal, file, options),
      ),
    );
  command('explain')
    .argument(needed(words.workbook), say(argumentHelp.workbook))
    .option(...option('--rules', words.ruleSet, optionHelp.rules))
    .option(...option('--unit', words.name, optionHelp.unit))
    .option(...option('--criterion', words.number, optionHelp.criterion))
    .option('--all', say(optionHelp.allExplained))
    .option(...option('-o, --output', words.document, optionHelp.outputExplanation))
    .option(...option('--templates', words.folder, optionHelp.templates))
    .action(
      doing(async (file, options) =>
        (await import('./commands/explain.ts')).explain(terminal, file, options),
      ),
    );
  workbookCommand('audit')
    .option(...option('--published', words.workbook, optionHelp.published))
    .option('--details', say(optionHelp.details))
    .option(...option('-o, --output', words.workbook, optionHelp.outputAudit))
    .option('--json', say(optionHelp.json))
    .option(...option('--format', words.format, optionHelp.machineFormat))
    .action(
      doing(async (file, options) => (await import('./commands/audit.ts')).audit(terminal, file, options)),
    );
  workbookCommand('report', workbookIsImplied)
    .option(...option('--format', words.formats, optionHelp.format))
    .option(...option('--out', words.folder, optionHelp.out))
    .option(...option('--templates', words.folder, optionHelp.templates))
    .option('--per-unit', say(optionHelp.perUnit))
    .option('--per-unit-files', say(optionHelp.perUnitFiles))
    .action(
      doing(async (file, options) => (await import('./commands/report.ts')).report(terminal, file, options)),
    );

  command('distribute')
    .argument(needed(words.workbook), say(argumentHelp.workbook))
    .option(...option('--out', words.folder, optionHelp.outSheets))
    .option(...option('--previous', words.workbook, optionHelp.previousCarried))
    .option('--force', say(optionHelp.force))
    .action(
      doing(async (file, options) =>
        (await import('./commands/distribute.ts')).distribute(terminal, file, options),
      ),
    );

  command('collect')
    .argument(`<${say(words.path)}...>`, say(argumentHelp.returned))
    .option(...option('--into', words.workbook, optionHelp.into))
    .option(...option('-o, --output', words.workbook, optionHelp.outputCollected))
    .option('--json', say(optionHelp.json))
    .option('--all', say(optionHelp.all))
    .action(
      doing(async (paths, options) =>
        (await import('./commands/collect.ts')).collect(terminal, paths, options),
      ),
    );

  command('compare')
    .argument(`<${say(words.workbook)}...>`, say(argumentHelp.workbooks))
    .option(...option('--rules', words.ruleSet, optionHelp.rules))
    .option(...option('-o, --output', words.file, optionHelp.outputComparison))
    .option('--all', say(optionHelp.all))
    .action(
      doing(async (files, options) =>
        (await import('./commands/compare.ts')).compare(terminal, files, options),
      ),
    );

  command('batch')
    .argument(`<${say(words.path)}...>`, say(argumentHelp.paths))
    .option(...option('--format', words.formats, optionHelp.format))
    .option(...option('--out', words.folder, optionHelp.outTree))
    .option(...option('--rules', words.ruleSet, optionHelp.rules))
    .option(...option('--templates', words.folder, optionHelp.templates))
    .option('--force', say(optionHelp.redo))
    .option('--fail-fast', say(optionHelp.failFast))
    .option('--dry-run', say(optionHelp.dryRun))
    .option(...option('--jobs', words.number, optionHelp.jobs))
    .option(...option('--time-limit', words.seconds, optionHelp.timeLimit))
    .option(...option('--memory-limit', words.megabytes, optionHelp.memoryLimit))
    .option(...option('--log', words.file, optionHelp.log))
    .action(
      doing(async (paths, options) => (await import('./commands/batch.ts')).batch(terminal, paths, options)),
    );
  command('schedule')
    .command('print')
    .description(say(subcommandHelp.print))
    .argument(`<${say(words.path)}...>`, say(argumentHelp.paths))
    .option(
      ...option('--for', { vi: 'windows|cron|systemd', en: 'windows|cron|systemd' }, optionHelp.scheduler),
    )
    .option(
      ...option('--when', { vi: 'quarterly|monthly|daily', en: 'quarterly|monthly|daily' }, optionHelp.when),
    )
    .option(...option('--day', words.day, optionHelp.day))
    .option(...option('--at', words.time, optionHelp.at))
    .option(...option('--name', words.name, optionHelp.scheduleName))
    .option(...option('--save', words.folder, optionHelp.save))
    .option(...option('--format', words.formats, optionHelp.format))
    .option(...option('--out', words.folder, optionHelp.outTree))
    .option(...option('--rules', words.ruleSet, optionHelp.rules))
    .option(...option('--templates', words.folder, optionHelp.templates))
    .option(...option('--log', words.file, optionHelp.scheduleLog))
    .action(
      doing(async (paths, options) =>
        (await import('./commands/schedule.ts')).schedulePrint(terminal, paths, options),
      ),
    );

  const rules = command('rules');
  const rulesCommand = (name: 'list' | 'show' | 'check' | 'diff') =>
    rules.command(name, { isDefault: name === 'list' }).description(say(subcommandHelp[name]));
  rulesCommand('list').action(doing(async () => (await import('./commands/rules.ts')).listRules(terminal)));
  rulesCommand('show')
    .argument(needed(words.id), say(argumentHelp.ruleId))
    .action(doing(async (id) => (await import('./commands/rules.ts')).showRules(terminal, id)));
  rulesCommand('check')
    .argument(needed(words.file), say(argumentHelp.ruleFile))
    .action(doing(async (file) => (await import('./commands/rules.ts')).checkRules(terminal, file)));
  rulesCommand('diff')
    .argument('<A>', say(argumentHelp.ruleSetBefore))
    .argument('<B>', say(argumentHelp.ruleSetAfter))
    .argument(needed(words.workbook), say(argumentHelp.workbook))
    .option('--json', say(optionHelp.json))
    .action(
      doing(async (a, b, workbook, options) =>
        (await import('./commands/rules-diff.ts')).diffRules(terminal, [a, b], workbook, options),
      ),
    );

  const templates = command('templates');
  templates
    .command('export')
    .description(say(subcommandHelp.export))
    .argument(needed(words.folder), say(argumentHelp.folder))
    .option('--force', say(optionHelp.force))
    .action(
      doing(async (folder, options) =>
        (await import('./commands/templates.ts')).exportTo(terminal, folder, options),
      ),
    );
  templates
    .command('check')
    .description(say(subcommandHelp.checkTemplates))
    .argument(needed(words.folder), say(argumentHelp.templates))
    .option('--all', say(optionHelp.all))
    .action(
      doing(async (folder, options) =>
        (await import('./commands/templates.ts')).checkIn(terminal, folder, options),
      ),
    );
  return { tree, status: () => status };
}
