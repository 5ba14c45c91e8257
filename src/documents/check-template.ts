// Format → checker of templates, loaded only when asked for: what a template asks for, and everything wrong with it.
import type { CheckedTemplate } from './checked-template.ts';

export async function checkTemplate(format: 'docx' | 'xlsx', template: Uint8Array): Promise<CheckedTemplate> {
  if (format === 'docx') {
    const { checkDocxTemplate } = await import('./docx/check-template.ts');
    return checkDocxTemplate(template);
  }
  const { checkXlsxTemplate } = await import('./xlsx/check-template.ts');
  return await checkXlsxTemplate(template);
}
