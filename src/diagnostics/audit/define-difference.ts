// `define` for what audit finds: the message every difference shares, the cause each kind has of its own.

import {
  type AlternativeCause,
  type Definition,
  type Diagnostic,
  define,
  type PublishedDifference,
  type Where,
} from '#diagnostics/diagnostic';
import type { Language, Text } from '#language/language';
import { decimalNumber } from '#language/numbers';
import { also, type LeadEn, type LeadVi, likeliest } from './cause-words.ts';

/** What every difference states. Numbers are plain decimals with a point; a class stands as it is. */
export interface DifferenceFacts {
  readonly figure: Text;
  readonly published: string;
  readonly computed: string;
  /** "(43 × 2 + 120 × 1) ÷ 163", where one line can show it. */
  readonly workings: Text | null;
  /** What should be written; `computed`, unless a count has to be mended first. */
  readonly due: string;
  /** "quá hạn thành 02": the count to mend first. */
  readonly recount: Text | null;
}

/** One kind of difference, named by its likely cause; `null` for the cause where none is known. */
export function defineDifference<Facts extends object>(declaration: {
  readonly code: string;
  readonly title: Text;
  readonly vi: (facts: Facts & DifferenceFacts, lead: LeadVi) => string | null;
  readonly en: (facts: Facts & DifferenceFacts, lead: LeadEn) => string | null;
  readonly example: Facts & DifferenceFacts;
}): Definition<Facts & DifferenceFacts> {
  const { code, title, example } = declaration;
  const plain = define<Facts & DifferenceFacts>({
    code,
    severity: 'warning',
    title,
    vi: (facts) => ({
      message: `${facts.figure.vi} công bố ${number(facts.published)}; tính lại được ${number(facts.computed)}${equals(facts.workings?.vi)}.`,
      help: helpText(differenceOf(facts), 'vi'),
    }),
    en: (facts) => ({
      message: `${facts.figure.en} was published as ${numberEn(facts.published)}; recomputed it is ${numberEn(facts.computed)}${equals(facts.workings?.en)}.`,
      help: helpText(differenceOf(facts), 'en'),
    }),
    example,
  });
  const differenceOf = (facts: Facts & DifferenceFacts): PublishedDifference => ({
    figure: facts.figure,
    published: number(facts.published),
    computed: number(facts.computed),
    cause: both(declaration.vi(facts, likeliest.vi), declaration.en(facts, likeliest.en)),
    alternatives: [],
    asAlternative: both(declaration.vi(facts, also.vi), declaration.en(facts, also.en)),
    mend: { vi: mendVi(facts), en: mendEn(facts) },
  });
  const make = (facts: Facts & DifferenceFacts, where: Where = {}): Diagnostic => ({
    ...plain(facts, where),
    difference: differenceOf(facts),
  });
  return Object.assign(make, { code, severity: plain.severity, title, sample: () => make(example) });
}

/** The same difference, naming these causes after its own. */
export function withAlternatives(
  diagnostic: Diagnostic,
  alternatives: readonly AlternativeCause[],
): Diagnostic {
  if (diagnostic.difference === undefined) return diagnostic;
  const difference = { ...diagnostic.difference, alternatives };
  return {
    ...diagnostic,
    help: { vi: helpText(difference, 'vi'), en: helpText(difference, 'en') },
    difference,
  };
}

/** This difference's cause as one beside a likelier; nothing where it has none. */
export function alternativeOf({ code, difference }: Diagnostic): readonly AlternativeCause[] {
  const cause = difference?.asAlternative ?? null;
  return cause === null ? [] : [{ code, cause }];
}

/** Every cause that was named, the likeliest first, in one paragraph; empty where none is known. */
export function causesText({ cause, alternatives }: PublishedDifference, language: Language): string {
  return [cause, ...alternatives.map((one) => one.cause)].map((text) => text?.[language] ?? '').join(' ');
}

function helpText(difference: PublishedDifference, language: Language): string {
  const causes = causesText(difference, language);
  return `${causes === '' ? unknown[language] : causes} ${difference.mend[language]}`;
}

const unknown: Text = {
  vi: 'Không rõ nguyên nhân: đối chiếu với bản tính của người lập biểu.',
  en: 'No cause is known: compare with the workings of whoever made the table.',
};

function both(vi: string | null, en: string | null): Text | null {
  return vi === null || en === null ? null : { vi, en };
}

export function number(decimal: string): string {
  return decimalNumber(decimal, 'vi');
}

export function numberEn(decimal: string): string {
  return decimalNumber(decimal, 'en');
}

function equals(workings: string | undefined): string {
  return workings === undefined ? '' : ` = ${workings}`;
}

function mendVi({ published, due, recount }: DifferenceFacts): string {
  if (recount === null) return `Sửa thành ${number(due)}.`;
  return published === due
    ? 'Đối chiếu số hồ sơ với sổ theo dõi; đúng vậy thì giữ nguyên điểm công bố.'
    : `Sửa số ${recount.vi} trước, rồi ghi ${number(due)}.`;
}

function mendEn({ published, due, recount }: DifferenceFacts): string {
  if (recount === null) return `Change it to ${numberEn(due)}.`;
  return published === due
    ? 'Compare the count with the register; if so, the published figure may stand.'
    : `Write ${numberEn(due)} once the ${recount.en}.`;
}
