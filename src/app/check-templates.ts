// Folder of templates → what each of them asks for, and everything wrong with them.
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { templatesMissing } from '#diagnostics/file/file-access';
import { checkTemplate } from '#documents/check-template';
import type { UsedPlaceholder } from '#documents/checked-template';
import { readFile } from '#files/read-file';
import { fileExists } from '#files/same-file';
import { shippedTemplates } from '#files/shipped';
import { type Outcome, outcome } from './outcome.ts';
import { placedInTemplate, templateName } from './read-template.ts';

export interface TemplateContents {
  /** "bao-cao.docx" */
  readonly name: string;
  /** In the order of the template; one that stands in several places is there as often. */
  readonly used: readonly UsedPlaceholder[];
}

/** The result holds the templates that the folder has; null where it has none. */
export async function checkTemplates(folder: string): Promise<Outcome<readonly TemplateContents[]>> {
  const contents: TemplateContents[] = [];
  const found: Diagnostic[] = [];
  const names = shippedTemplates().map(({ name }) => name);
  for (const name of names) {
    if (!(await fileExists(join(folder, name)))) continue;
    const { bytes, diagnostics } = await readFile(join(folder, name));
    found.push(...diagnostics);
    if (bytes === null) continue;
    const format = name.endsWith('.docx') ? 'docx' : 'xlsx';
    const subject = subjectOf(name);
    const checked = await checkTemplate(format, bytes, subject);
    found.push(...placedInTemplate(checked.diagnostics, name));
    contents.push({ name, used: checked.used });
  }
  if (contents.length === 0 && found.length === 0) found.push(templatesMissing({ folder, names }));
  return outcome(contents.length === 0 ? null : contents, found);
}

/** By its name: forms of single units ask for what a report may ask for. */
function subjectOf(name: string): 'report' | 'explanation' | 'index' {
  if (name === templateName('explanation', 'docx')) return 'explanation';
  return name.startsWith(templateName('index', 'docx').replace('.docx', '.')) ? 'index' : 'report';
}
