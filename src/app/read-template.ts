// The template of a format: the user's own where the folder has one, otherwise the shipped one, and it is said so.
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { templatesMissing } from '#diagnostics/file/file-access';
import { templateShippedUsed } from '#diagnostics/template/template';
import { type FileContent, readFile } from '#files/read-file';
import { fileExists } from '#files/same-file';
import { shippedTemplates } from '#files/shipped';

export type TemplateFormat = 'docx' | 'xlsx';
export const templateFormats: readonly TemplateFormat[] = ['docx', 'xlsx'];
/** The report with its forms, the form of one unit by itself, the appendix that explains every figure, or a recomputed index. */
export type TemplateSubject = 'report' | 'unit-form' | 'explanation' | 'index';

const stems = {
  report: 'bao-cao',
  'unit-form': 'bieu-don-vi',
  explanation: 'giai-thich',
  index: 'chi-so',
} as const;

/** "bao-cao.docx": what `templates export` calls it, and `--templates` looks for. */
export function templateName(subject: TemplateSubject, format: TemplateFormat): string {
  return `${stems[subject]}.${format}`;
}

/** A folder with no template at all is refused: taking the shipped ones in silence would hide a misspelt folder. */
export async function readTemplate(name: string, folder: string | undefined): Promise<FileContent> {
  const all = shippedTemplates();
  const shipped = all.find((template) => template.name === name);
  if (shipped === undefined) throw new Error(`the shipped template ${name} is missing`);
  if (folder === undefined) return { bytes: shipped.read(), diagnostics: [] };
  if (await fileExists(join(folder, name))) return await readFile(join(folder, name));
  const names = all.map((template) => template.name);
  const found = await Promise.all(names.map((each) => fileExists(join(folder, each))));
  if (!found.includes(true)) return { bytes: null, diagnostics: [templatesMissing({ folder, names })] };
  return { bytes: shipped.read(), diagnostics: [templateShippedUsed({ folder, name })] };
}

/** The faults of a template in its order, each with the file beside its paragraph or cell. */
export function placedInTemplate(diagnostics: readonly Diagnostic[], name: string): readonly Diagnostic[] {
  const placed = diagnostics.map((diagnostic): Diagnostic => {
    const { place } = diagnostic;
    const sheet = place === undefined ? name : `${name}, ${place.sheet}`;
    return { ...diagnostic, place: { ...place, sheet } };
  });
  return placed.sort(
    (a, b) => inOrder(a.place?.sheet, b.place?.sheet) || inOrder(a.place?.cell, b.place?.cell),
  );
}

function inOrder(a = '', b = ''): number {
  return a.localeCompare(b, 'vi', { numeric: true });
}
