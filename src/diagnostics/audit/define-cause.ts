// `define` for what audit finds: the message every difference shares, the cause each kind has of its own.
import {
  type Declared,
  type Definitions,
  type DescribedDifference,
  found,
  type Saying,
} from '#diagnostics/define';
import type { Diagnostic, Facts, Severity, Where } from '#diagnostics/diagnostic';
import type { Language, Text } from '#language/language';
import { numberFormats } from '#language/number-format';
import { also, type Lead, likeliest } from './cause-words.ts';
import type { AuditedFigure, Cause, DifferenceFacts } from './difference-facts.ts';
import { figureWords, formulaWords, remedyWords } from './difference-words.ts';

/** Makes one kind of cause from its facts. */
export interface CauseDefinition<Own extends Facts> extends Declared {
  (facts: Own): Cause;
}

const severity: Severity = 'warning';

/** One kind of difference, named by its likely cause; `null` for the cause where none is known. */
export function defineCause<Own extends Facts>(
  code: string,
  declaration: {
    readonly title: Text;
    readonly vi: (facts: Own & DifferenceFacts, say: Saying) => string | null;
    readonly en: (facts: Own & DifferenceFacts, say: Saying) => string | null;
    readonly example: { readonly difference: DifferenceFacts; readonly cause: Own };
  },
): CauseDefinition<Own> {
  const { title, example } = declaration;
  const make = (facts: Own): Cause => ({ kind: code, facts });
  return Object.assign(make, {
    code,
    severity,
    title,
    sample: () => differing(example.difference, [make(example.cause)]),
    cause: (facts: Facts, say: Saying) => declaration[say.language](facts as Own & DifferenceFacts, say),
    helpOnPage: () => null,
    difference: describedDifference,
    words,
  });
}

/** The difference of an example: nothing to fix first, unless `other` says so. */
export function exampleDifference(
  figure: AuditedFigure,
  published: string,
  computed: string,
  other: Partial<DifferenceFacts> = {},
): DifferenceFacts {
  const rest = { formula: null, due: computed, recount: null, remedy: 'correct' } as const;
  return { figure, published, computed, ...rest, ...other };
}

type Differing = DifferenceFacts & { readonly causes: readonly Cause[] };

/** The diagnostic of a difference, named by its likeliest cause. */
export function differing(
  facts: DifferenceFacts,
  causes: readonly [Cause, ...Cause[]],
  where: Where = {},
): Diagnostic {
  return found(causes[0].kind, severity, { ...facts, causes }, where);
}

const words: Declared['words'] = (facts, language, definitions) => {
  const { figure, published, computed, formula } = facts as Differing;
  const n = numberFormats[language];
  const name = figureWords(figure, language);
  const [was, is] = [n.decimal(published), n.decimal(computed)];
  const equals = formula === null ? '' : ` = ${formulaWords(formula, n)}`;
  const { causes, remedy } = describedDifference(facts, language, definitions);
  return {
    message:
      language === 'vi'
        ? `${name} công bố ${was}; tính lại được ${is}${equals}.`
        : `${name} was published as ${was}; recomputed it is ${is}${equals}.`,
    help: `${causes.length === 0 ? unknown[language] : causesText(causes)} ${remedy}`,
  };
};

const unknown: Text = {
  vi: 'Không rõ nguyên nhân: đối chiếu với bản tính của người lập biểu.',
  en: 'No cause is known: compare with the calculation of whoever made the table.',
};

function describedDifference(
  facts: Facts,
  language: Language,
  definitions: Definitions,
): DescribedDifference {
  const shared = facts as Differing;
  const textOf = ({ kind, facts: own }: Cause, lead: Lead): string => {
    const cause = (one: Cause) => textOf(one, lead);
    const say = { ...lead, language, n: numberFormats[language], cause };
    return definitions.get(kind)?.cause?.({ ...shared, ...own }, say) ?? '';
  };
  const causes = shared.causes.map((cause, index) => ({
    code: cause.kind,
    text: textOf(cause, (index === 0 ? likeliest : also)[language]),
  }));
  return {
    figure: figureWords(shared.figure, language),
    published: shared.published,
    computed: shared.computed,
    causes: causes.filter(({ text }) => text !== ''),
    remedy: remedyWords(shared, language),
  };
}

/** Every cause that was named, the likeliest first, in one paragraph; empty where none is known. */
export function causesText(causes: DescribedDifference['causes']): string {
  return causes.map(({ text }) => text).join(' ');
}
