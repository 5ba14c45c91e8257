// `tthc-score rules`: list, show, check.
import { installed } from '#app/about';
import { allPolicies, choosePolicy, isPolicyFile, readPolicy } from '#app/choose-policy';
import { chooseRuleSet, readRuleSet } from '#app/choose-rule-set';
import { endingOf } from '#app/outcome';
import { printJson } from '#cli/print/print-json';
import { type TableColumn, tableText } from '#cli/print/print-table';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { isoDate, readDate, shortDate } from '#language/dates';
import type { Language } from '#language/language';
import { exitStatus } from '../exit-status.ts';
import { finish } from '../finish.ts';

/** Id, dates of force and title of each shipped set. */
export async function listRules({ out, language }: Terminal): Promise<number> {
  const { ruleSets } = installed();
  const columns: readonly TableColumn[] = [
    { title: texts.ruleSetId[language], align: 'left' },
    { title: texts.inForceFrom[language], align: 'left' },
    { title: texts.inForceTo[language], align: 'left' },
    { title: texts.ruleSetTitle[language], align: 'left', breakable: true },
  ];
  const rows = ruleSets.map(({ id, title, inForce }) => ({
    cells: [id, dateText(inForce.from, language), dateText(inForce.to, language), title],
  }));
  out.write(tableText(columns, rows, out.width, out.paint));
  const policies = allPolicies().map(({ id, title }) => ({ cells: [id, title] }));
  const heads: readonly TableColumn[] = [
    { title: texts.policyId[language], align: 'left' },
    { title: texts.policyTitle[language], align: 'left', breakable: true },
  ];
  out.write(`\n${tableText(heads, policies, out.width, out.paint)}`);
  return exitStatus.done;
}

/** As JSON that `--rules FILE`, or `count --policy FILE`, takes: to be read, or adapted. */
export async function showRules(terminal: Terminal, id: string): Promise<number> {
  const { policy } = await choosePolicy(id);
  if (policy !== null) {
    printJson(terminal, policy);
    return exitStatus.done;
  }
  const { diagnostics, ...parsed } = await chooseRuleSet(id);
  const ruleSet = parsed.ruleSet ?? parsed.index;
  if (ruleSet !== null) {
    printJson(terminal, ruleSet);
    return exitStatus.done;
  }
  const unknown = diagnostics.some(({ code }) => code === 'rule-set-unknown');
  return finish(terminal, {
    workbook: id,
    ending: unknown ? 'wrong-usage' : endingOf(diagnostics),
    diagnostics,
  });
}

export async function checkRules(terminal: Terminal, file: string): Promise<number> {
  const { diagnostics } = (await isPolicyFile(file)) ? await readPolicy(file) : await readRuleSet(file);
  if (diagnostics.length > 0) {
    return finish(terminal, { workbook: file, ending: endingOf(diagnostics), diagnostics, all: true });
  }
  terminal.out.write(`${texts.ruleSetInOrder[terminal.language](file)}\n`);
  return exitStatus.done;
}

function dateText(iso: string | null, language: Language): string {
  const date = iso === null ? null : readDate(iso);
  if (date === null) return '';
  return language === 'vi' ? shortDate(date) : isoDate(date);
}
