// What all reports of a run depend on beside their workbooks, in one fingerprint; and whether it is there at all.
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { hasErrors } from '#diagnostics/diagnostic';
import { fileFingerprint, fingerprint } from '#files/fingerprint';
import { packageVersion } from '#files/package-root';
import { readFile } from '#files/read-file';
import { shippedRuleSets, shippedTemplates } from '#files/shipped';
import { chooseRuleSet } from '../choose-rule-set.ts';
import type { ReportFormat } from '../report-formats.ts';

export interface SettingsRequest {
  readonly rules?: string | undefined;
  readonly templates?: string | undefined;
  readonly formats: readonly ReportFormat[];
}

export interface Settings {
  readonly fingerprint: string;
  /** Rule sets whose content is in the fingerprint; others come from files a workbook names. */
  readonly shipped: ReadonlySet<string>;
  /** A rule set or template that no workbook could be reported with: told once, before anything is done. */
  readonly faults: readonly Diagnostic[];
}

export async function readSettings({ rules, templates, formats }: SettingsRequest): Promise<Settings> {
  const faults: Diagnostic[] = [];
  if (rules !== undefined) {
    const { ruleSet, diagnostics } = await chooseRuleSet(rules);
    if (ruleSet === null || hasErrors(diagnostics)) faults.push(...diagnostics);
  }
  const ruleSets = await shippedRuleSets();
  const templateFiles: string[] = [];
  for (const kind of templateKinds(formats)) {
    const name = `bao-cao.${kind}`;
    const shipped = (await shippedTemplates()).find((template) => template.name === name);
    const path = templates === undefined ? shipped?.path : join(templates, name);
    if (path === undefined) continue;
    if (templates !== undefined) faults.push(...(await readFile(path)).diagnostics);
    templateFiles.push(path);
  }
  const files = [...ruleSets.map(({ path }) => path), ...templateFiles];
  const contents = await Promise.all(files.map(fileFingerprint));
  const own = rules === undefined ? null : await fileFingerprint(rules);
  return {
    fingerprint: fingerprint(JSON.stringify([packageVersion(), formats, rules ?? null, own, contents])),
    shipped: new Set(ruleSets.map(({ name }) => name.replace(/\.json$/u, ''))),
    faults,
  };
}

/** PDF is made of the DOCX; HTML has no template. */
function templateKinds(formats: readonly ReportFormat[]): readonly ('docx' | 'xlsx')[] {
  const docx = formats.some((format) => format === 'docx' || format === 'pdf');
  return [...(docx ? (['docx'] as const) : []), ...(formats.includes('xlsx') ? (['xlsx'] as const) : [])];
}
