// What a Word template asks for, and everything wrong with it: for `templates check`.
import type { CheckedTemplate } from '../checked-template.ts';
import type { Placeholder } from '../placeholder.ts';
import { placeholders } from '../placeholders.ts';
import { checkArchive } from './check-archive.ts';
import { openTemplate } from './open-template.ts';

export function checkDocxTemplate(
  template: Uint8Array,
  list: readonly Placeholder[] = placeholders,
): CheckedTemplate {
  const opened = openTemplate(template);
  if ('fault' in opened) return { used: [], diagnostics: [opened.fault] };
  const { used, diagnostics } = checkArchive(opened.archive, list);
  return { used, diagnostics: [...opened.notes, ...diagnostics] };
}
