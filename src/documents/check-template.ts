// Format → checker of templates, loaded only when asked for: what a template asks for, and everything wrong with it.
import type { CheckedTemplate } from './checked-template.ts';

/** `subject`: whether it is a template of the report and its forms, or of the appendix that explains them. */
export async function checkTemplate(
  format: 'docx' | 'xlsx',
  template: Uint8Array,
  subject: 'report' | 'explanation' = 'report',
): Promise<CheckedTemplate> {
  if (subject === 'explanation') {
    const { checkDocxTemplate } = await import('./docx/check-template.ts');
    const { explanationPlaceholders } = await import('./explanation-placeholders.ts');
    return checkDocxTemplate(template, explanationPlaceholders);
  }
  if (format === 'docx') {
    const { checkDocxTemplate } = await import('./docx/check-template.ts');
    return checkDocxTemplate(template);
  }
  const { checkXlsxTemplate } = await import('./xlsx/check-template.ts');
  return await checkXlsxTemplate(template);
}
