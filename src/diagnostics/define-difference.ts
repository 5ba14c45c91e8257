// `define` for what audit finds: the message every difference shares, the cause each kind has of its own.
import type { Text } from '#language/language';
import { decimalNumber } from '#language/numbers';
import { type Definition, type Diagnostic, define, type Where } from './diagnostic.ts';

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
  readonly vi: (facts: Facts & DifferenceFacts) => string | null;
  readonly en: (facts: Facts & DifferenceFacts) => string | null;
  readonly example: Facts & DifferenceFacts;
}): Definition<Facts & DifferenceFacts> {
  const { code, title, example } = declaration;
  const plain = define<Facts & DifferenceFacts>({
    code,
    severity: 'warning',
    title,
    vi: (facts) => ({
      message: `${facts.figure.vi} công bố ${number(facts.published)}; tính lại được ${number(facts.computed)}${equals(facts.workings?.vi)}.`,
      help: `${declaration.vi(facts) ?? 'Không rõ nguyên nhân: đối chiếu với bản tính của người lập biểu.'} ${mendVi(facts)}`,
    }),
    en: (facts) => ({
      message: `${facts.figure.en} was published as ${numberEn(facts.published)}; recomputed it is ${numberEn(facts.computed)}${equals(facts.workings?.en)}.`,
      help: `${declaration.en(facts) ?? 'No cause is known: compare with the workings of whoever made the table.'} ${mendEn(facts)}`,
    }),
    example,
  });
  const make = (facts: Facts & DifferenceFacts, where: Where = {}): Diagnostic => {
    const [vi, en] = [declaration.vi(facts), declaration.en(facts)];
    const cause = vi === null || en === null ? null : { vi, en };
    const { figure, published, computed } = facts;
    const difference = { figure, published: number(published), computed: number(computed), cause };
    return { ...plain(facts, where), difference };
  };
  return Object.assign(make, { code, severity: plain.severity, title, sample: () => make(example) });
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
