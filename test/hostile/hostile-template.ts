// What one hostile template or rule set of the corpus is, and what must become of it.
import type { TemplateName } from './template-parts.ts';

export interface HostileTemplate {
  readonly name: string;
  /** One line of the table in docs/hostile-input.md. */
  readonly kind: string;
  readonly file: TemplateName | 'rules.json';
  readonly make: () => Uint8Array;
  /** The code that both commands give; null where it is used without errors. */
  readonly expected: string | null;
  /** Only the report shows it: for what a report holds, the template asks for too much. */
  readonly onlyInReport?: boolean;
  /** Asked for as PDF: what LibreOffice fetches counts. */
  readonly asPdf?: boolean;
}

type Row = readonly [name: string, expected: string | null, make: () => Uint8Array];

export function templatesOf(
  kind: string,
  file: HostileTemplate['file'],
  rows: readonly Row[],
): readonly HostileTemplate[] {
  return rows.map(([name, expected, make]) => ({ name, kind, file, make, expected }));
}
