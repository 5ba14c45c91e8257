// The template of a format: the user's own where the folder has one, otherwise the shipped one, and it is said so.
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { templatesMissing } from '#diagnostics/input';
import { templateShippedUsed } from '#diagnostics/template';
import { type FileContent, readFile } from '#files/read-file';
import { fileExists } from '#files/same-file';
import { shippedTemplates } from '#files/shipped';

export type TemplateFormat = 'docx' | 'xlsx';
export const templateFormats: readonly TemplateFormat[] = ['docx', 'xlsx'];

/** "bao-cao.docx": what `templates export` calls it, and `--templates` looks for. */
export function templateName(format: TemplateFormat): string {
  return `bao-cao.${format}`;
}

/** A folder with no template at all is refused: taking the shipped ones in silence would hide a misspelt folder. */
export async function readTemplate(format: TemplateFormat, folder: string | undefined): Promise<FileContent> {
  const name = templateName(format);
  const shipped = (await shippedTemplates()).find((template) => template.name === name);
  if (shipped === undefined) throw new Error(`the shipped template ${name} is missing`);
  if (folder === undefined) return await readFile(shipped.path);
  if (await fileExists(join(folder, name))) return await readFile(join(folder, name));
  const others = templateFormats.map((each) => fileExists(join(folder, templateName(each))));
  if (!(await Promise.all(others)).includes(true)) {
    return {
      bytes: null,
      diagnostics: [templatesMissing({ folder, names: templateFormats.map(templateName) })],
    };
  }
  const { bytes, diagnostics } = await readFile(shipped.path);
  return { bytes, diagnostics: [...diagnostics, templateShippedUsed({ folder, name })] };
}

/** The faults of a template in its order, each with the file beside its paragraph or cell. */
export function placedInTemplate(
  diagnostics: readonly Diagnostic[],
  format: TemplateFormat,
): readonly Diagnostic[] {
  const name = templateName(format);
  const placed = diagnostics.map((diagnostic): Diagnostic => {
    const { place } = diagnostic;
    return {
      ...diagnostic,
      place: { ...place, sheet: place === undefined ? name : `${name}, ${place.sheet}` },
    };
  });
  return placed.sort(
    (a, b) => inOrder(a.place?.sheet, b.place?.sheet) || inOrder(a.place?.cell, b.place?.cell),
  );
}

function inOrder(a = '', b = ''): number {
  return a.localeCompare(b, 'vi', { numeric: true });
}
