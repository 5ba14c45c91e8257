// The audit of a workbook beside another file of published figures, with its table as a workbook: what `audit -o` writes.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { type AuditRequest, auditWorkbook } from '../audit-workbook.ts';
import type { Ending } from '../outcome.ts';

export type AuditedRequest = AuditRequest;

export interface Audited {
  readonly ending: Ending;
  readonly published: number;
  readonly differences: readonly Diagnostic[];
  readonly diagnostics: readonly Diagnostic[];
  /** Null where there was nothing to compare. */
  readonly bytes: Uint8Array | null;
}

export async function audit(request: AuditedRequest): Promise<Audited> {
  const { result, ending, diagnostics } = await auditWorkbook(request);
  const { published = 0, differences = [] } = result ?? {};
  if (result === null || published === 0) return { ending, published, differences, diagnostics, bytes: null };
  const { writeAuditWorkbook } = await import('#documents/xlsx/audit-workbook');
  return { ending, published, differences, diagnostics, bytes: await writeAuditWorkbook(diagnostics) };
}
