// What an Excel template asks for, and everything wrong with it: for `templates check`.
import type { CheckedTemplate } from '../checked-template.ts';
import { checkSheets } from './check-sheets.ts';
import { openTemplate } from './open-template.ts';

export async function checkXlsxTemplate(template: Uint8Array): Promise<CheckedTemplate> {
  const opened = await openTemplate(template);
  if ('fault' in opened) return { used: [], diagnostics: [opened.fault] };
  return checkSheets(opened);
}
