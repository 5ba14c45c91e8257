// What an engine offers to those who count: words found, a relation of dossiers, and answers to questions about it.
import { type ListName, listNameText } from '#diagnostics/list-name';
import type { Dialect, Sql } from './dialect.ts';

/** A word as some rows of the list spell it. */
export interface Spelling {
  readonly text: string;
  /** How the relation holds it. */
  readonly literal: Sql;
  readonly rows: number;
}

export type Answer = Readonly<Record<string, unknown>>;

/** Where a row stands: its number there, the heading counted. Of a table of a server the number is the table's own. */
export interface RowPlace extends ListName {
  readonly row: number;
}

/** As other rows name it. */
export function rowPlaceText(place: RowPlace): string {
  return `${listNameText(place)}:${place.row}`;
}

/** A dossier of the internal annex; the one place where a code is printed. */
export interface DossierDetails {
  readonly code: string;
  readonly procedure: string;
  readonly handler: string;
}

export interface Source {
  readonly dialect: Dialect;
  /** A relation as `classified` takes it. */
  readonly dossiers: Sql;
  /** Relations that together are `dossiers`: what can be summed is asked of each by itself. */
  readonly parts: readonly Sql[];
  /** Those of the dossiers whose code stands in more than one row. */
  readonly repeated: Sql;
  readonly units: readonly Spelling[];
  readonly statuses: readonly Spelling[];
  readonly channels: readonly Spelling[];
  /** Whether any row has one. */
  readonly has: { readonly code: boolean; readonly number: boolean };
  /** The lists that have no such column. */
  readonly without: { readonly channel: readonly ListName[]; readonly code: readonly ListName[] };
  readonly ask: (question: Sql) => Promise<readonly Answer[]>;
  /** By the number `n` of the relation. */
  readonly placesOf: (numbers: readonly number[]) => Promise<ReadonlyMap<number, RowPlace>>;
  readonly detailsOf: (numbers: readonly number[]) => Promise<ReadonlyMap<number, DossierDetails>>;
  readonly close: () => Promise<void>;
}

/** A whole number of an answer, whichever type the engine gives it. */
export function wholeOf(value: unknown): number {
  return Number(value ?? 0);
}
