// Format → checker of templates, loaded only when asked for: what a template asks for, and everything wrong with it.
import type { CheckedTemplate } from './checked-template.ts';

/** `subject`: whether it is a template of the report and its forms, of the appendix that explains them, or of an index. */
export async function checkTemplate(
  format: 'docx' | 'xlsx',
  template: Uint8Array,
  subject: 'report' | 'explanation' | 'index' = 'report',
): Promise<CheckedTemplate> {
  if (subject === 'index') {
    const { indexPlaceholders } = await import('./index-placeholders.ts');
    if (format === 'docx')
      return (await import('./docx/check-template.ts')).checkDocxTemplate(template, indexPlaceholders);
    return (await import('./xlsx/check-template.ts')).checkXlsxTemplate(template, indexPlaceholders);
  }
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
  return checkXlsxTemplate(template);
}
