// What a Word template asks for, and everything wrong with it: for `templates check`.
import type { CheckedTemplate } from '../checked-template.ts';
import { checkArchive } from './check-archive.ts';
import { openTemplate } from './open-template.ts';

export function checkDocxTemplate(template: Uint8Array): CheckedTemplate {
  const opened = openTemplate(template);
  if ('fault' in opened) return { used: [], diagnostics: [opened.fault] };
  return checkArchive(opened.archive);
}
