// What one file of the corpus is, and what must become of it.

export interface HostileFile {
  /** File name with its ending; unique. */
  readonly name: string;
  /** One line of the table in docs/hostile-input.md. */
  readonly kind: string;
  readonly content: Content;
  readonly expected: Expected;
}

type Content =
  | { readonly make: () => Uint8Array }
  /** What no bytes can be: made by the system. */
  | { readonly special: 'folder' | 'pipe' | 'device' | 'loop' | 'sparse' | 'missing' | 'growing' };

/** `refused`: status 3 and this code alone. `faulty`: read, and this error named. `read`: read without errors. */
export type Expected =
  | { readonly outcome: 'refused' | 'faulty'; readonly code: string }
  | { readonly outcome: 'read' };

export const read: Expected = { outcome: 'read' };
export const refused = (code: string): Expected => ({ outcome: 'refused', code });
export const faulty = (code: string): Expected => ({ outcome: 'faulty', code });

export const damaged = refused('workbook-damaged');
export const unsafe = refused('workbook-unsafe');
export const tooLarge = refused('workbook-too-large');

type Row = readonly [name: string, expected: Expected, make: () => Uint8Array];

export function ofKind(kind: string, extension: string, rows: readonly Row[]): readonly HostileFile[] {
  return rows.map(([name, expected, make]) => ({
    name: `${name}.${extension}`,
    kind,
    expected,
    content: { make },
  }));
}
