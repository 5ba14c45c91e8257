// What all reports of a run depend on beside their workbooks, in one fingerprint; and whether it is there at all.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { hasErrors, isSameFinding } from '#diagnostics/diagnostic';
import { checkTemplate } from '#documents/check-template';
import { fileFingerprint, fingerprint } from '#files/fingerprint';
import { packageVersion, shippedRuleSets } from '#files/shipped';
import { chooseRuleSet } from '../choose-rule-set.ts';
import {
  placedInTemplate,
  readTemplate,
  type TemplateFormat,
  templateFormats,
  templateName,
} from '../read-template.ts';
import type { ReportFormat } from '../report-formats.ts';

export interface SettingsRequest {
  readonly rules?: string | undefined;
  readonly templates?: string | undefined;
  readonly formats: readonly ReportFormat[];
}

export interface Settings {
  readonly fingerprint: string;
  /** A rule set or template without which no report can be made: reported once, before anything is done. */
  readonly faults: readonly Diagnostic[];
}

export async function readSettings({ rules, templates, formats }: SettingsRequest): Promise<Settings> {
  const faults: Diagnostic[] = [];
  if (rules !== undefined) {
    const { diagnostics } = await chooseRuleSet(rules);
    if (hasErrors(diagnostics)) faults.push(...diagnostics);
  }
  // A workbook can name no other.
  const contents: (string | null)[] = shippedRuleSets().map(({ read }) => fingerprint(read()));
  for (const format of templateFormatsOf(formats)) {
    // Of the index, what the folder lacks or has wrong is reported by the workbook that needs it.
    const ofIndex = await readTemplate(templateName('index', format), templates);
    contents.push(ofIndex.bytes === null ? null : fingerprint(ofIndex.bytes));
    const { bytes, diagnostics } = await readTemplate(templateName('report', format), templates);
    contents.push(bytes === null ? null : fingerprint(bytes));
    faults.push(...diagnostics.filter(isError));
    if (bytes !== null && templates !== undefined) faults.push(...(await faultsOf(format, bytes)));
  }
  const own = rules === undefined ? null : await fileFingerprint(rules);
  return {
    fingerprint: fingerprint(JSON.stringify([packageVersion(), formats, rules ?? null, own, contents])),
    faults: distinct(faults),
  };
}

async function faultsOf(format: TemplateFormat, template: Uint8Array): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await checkTemplate(format, template);
  return placedInTemplate(diagnostics.filter(isError), templateName('report', format));
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** PDF is made of the DOCX; HTML has no template. */
function templateFormatsOf(formats: readonly ReportFormat[]): readonly TemplateFormat[] {
  const wanted: readonly string[] = formats.includes('pdf') ? [...formats, 'docx'] : formats;
  return templateFormats.filter((format) => wanted.includes(format));
}

/** A folder without any template is said once, not for each format. */
function distinct(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  return faults.filter((fault, index) => faults.findIndex((one) => isSameFinding(one, fault)) === index);
}
