// Why an Excel template could not be opened, in the clerk's words.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { templateDamaged, templateNotDocument, templateTooLarge } from '#diagnostics/template';
import { type OpenedTemplate, unpackedAtMost } from './open-template.ts';

type Fault = Extract<OpenedTemplate, { readonly fault: string }>['fault'];

export function openingFault(fault: Fault): Diagnostic {
  if (fault === 'too-large') return templateTooLarge({ megabytes: Math.round(unpackedAtMost / 1_000_000) });
  if (fault === 'other-kind') return templateNotDocument({ wanted: '.xlsx' });
  return templateDamaged({
    what: { vi: 'có trang không đọc được', en: 'one of its sheets cannot be read' },
  });
}
