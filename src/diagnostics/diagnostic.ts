// What a diagnostic is, and `define`, which declares one once: code, severity, both languages, remedy.
import type { Text } from '#language/language';
import type { Place } from './place.ts';

/** Lỗi · cảnh báo · lưu ý. An error bars the report; the others go along with it. */
export type Severity = 'error' | 'warning' | 'info';

/** One finding, in words a clerk can act on: `message` says what is wrong, `help` how to mend it. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly help: Text;
  readonly place?: Place;
  readonly unit?: string;
  /** Of a dossier list: the row of a file. */
  readonly listRow?: ListRow;
  /** Set by `audit` only: the published figure, the computed one, and what probably happened. */
  readonly difference?: PublishedDifference;
}

export interface PublishedDifference {
  /** "Tiêu chí 1", "Tổng điểm", "Phân loại"; null where a whole row is meant. */
  readonly figure: Text | null;
  readonly published: string;
  readonly computed: string | null;
  /** The likeliest; null where none gives the published figure. */
  readonly cause: Text | null;
  /** Other causes that give the very same figure, the likelier first. */
  readonly alternatives: readonly AlternativeCause[];
  /** The cause in the words for one that comes after a likelier. */
  readonly asAlternative: Text | null;
  /** The help without the causes. */
  readonly mend: Text;
}

/** A cause that is not the likeliest: "Cũng có thể chép từ dòng Phường Him Lam (1,93)." */
export interface AlternativeCause {
  /** Of the difference it would be, were it the likeliest. */
  readonly code: string;
  readonly cause: Text;
}

/** A row of a dossier list, as its file numbers them, the heading counted; of a table of a server, its own number. */
interface ListRow {
  readonly file: string;
  /** Null where a whole list is meant. */
  readonly row: number | null;
}

/** Where a finding stands; every member may be missing. */
export interface Where {
  readonly place?: Place | undefined;
  readonly listRow?: ListRow | undefined;
  readonly unit?: string | undefined;
}

/** The words of one finding in one language. */
export interface Words {
  readonly message: string;
  readonly help: string;
}

/** What every definition shows of itself, whatever facts it takes: enough for the reference page. */
export interface Declared {
  readonly code: string;
  readonly severity: Severity;
  /** A few words for the head of the reference's section. */
  readonly title: Text;
  /** The diagnostic made from the declaration's own example. */
  readonly sample: () => Diagnostic;
}

/** Makes one kind of diagnostic from its facts. */
export interface Definition<Facts> extends Declared {
  (facts: Facts, where?: Where): Diagnostic;
}

/** Declares a diagnostic and gives its typed maker. Every definition belongs into `catalogue.ts`. */
export function define<Facts>(declaration: {
  readonly code: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly vi: (facts: Facts) => Words;
  readonly en: (facts: Facts) => Words;
  readonly example: Facts;
}): Definition<Facts> {
  const { code, severity, title, example } = declaration;
  const make = (facts: Facts, where: Where = {}): Diagnostic => {
    const vi = declaration.vi(facts);
    const en = declaration.en(facts);
    return {
      code,
      severity,
      message: { vi: vi.message, en: en.message },
      help: { vi: vi.help, en: en.help },
      ...(where.place === undefined ? {} : { place: where.place }),
      ...(where.unit === undefined ? {} : { unit: where.unit }),
      ...(where.listRow === undefined ? {} : { listRow: where.listRow }),
    };
  };
  return Object.assign(make, { code, severity, title, sample: () => make(example) });
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
