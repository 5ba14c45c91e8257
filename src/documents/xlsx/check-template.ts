// What an Excel template asks for, and everything wrong with it: for `templates check`.
import type { CheckedTemplate } from '../checked-template.ts';
import type { Placeholder } from '../placeholder.ts';
import { placeholders } from '../placeholders.ts';
import { checkSheets } from './check-sheets.ts';
import { openTemplate } from './open-template.ts';

export function checkXlsxTemplate(
  template: Uint8Array,
  list: readonly Placeholder[] = placeholders,
): CheckedTemplate {
  const opened = openTemplate(template);
  if ('fault' in opened) return { used: [], diagnostics: [opened.fault] };
  return checkSheets(opened, list);
}
