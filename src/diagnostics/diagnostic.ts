// What a diagnostic is: facts, until somebody reads them (describe.ts).
import type { Language } from '#language/language';
import type { ListName } from './list-name.ts';
import type { Place } from './place.ts';

/** Lỗi · cảnh báo · lưu ý. An error bars the report; the others go along with it. */
export type Severity = 'error' | 'warning' | 'info';

/** Whatever JSON can hold. Rationals are decimal or fraction texts with a point, dates texts. */
type Fact = string | number | boolean | null | readonly Fact[] | Facts;
export type Facts = { readonly [name: string]: Fact | undefined };

/** One finding. The definition of its code (catalogue.ts) has the words, which say what is wrong and how to fix it. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly facts: Facts;
  readonly place?: Place;
  readonly unit?: string;
  /** Of a dossier list: the row of a file. */
  readonly listRow?: ListRow;
  /** Of a record that is read back, whose facts do not give its words: the words, in the language of that run. */
  readonly recorded?: Words & { readonly language: Language | null };
}

export interface Words {
  readonly message: string;
  readonly help: string;
}

/** A row of a dossier list, as its file numbers them, the heading counted; of a table of a server, its own number. */
interface ListRow extends ListName {
  /** Null where a whole list is meant. */
  readonly row: number | null;
}

/** Where a finding stands; every member may be missing. */
export interface Where {
  readonly place?: Place | undefined;
  readonly listRow?: ListRow | undefined;
  readonly unit?: string | undefined;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** By code, facts and place. */
export function isSameFinding(one: Diagnostic, other: Diagnostic): boolean {
  const identity = ({ code, facts, place }: Diagnostic) => JSON.stringify([code, facts, place]);
  return identity(one) === identity(other);
}
