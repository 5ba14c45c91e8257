// What comes of parsing a rule set.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { IndexRuleSet } from './index/index-rule-set.ts';
import type { RuleSet } from './rule-set.ts';

/** Both kinds are null where there are errors, else one of them. */
export interface ParsedRuleSet {
  readonly ruleSet: RuleSet | null;
  /** The second kind. */
  readonly index: IndexRuleSet | null;
  readonly diagnostics: readonly Diagnostic[];
}

export function noRuleSet(diagnostics: readonly Diagnostic[]): ParsedRuleSet {
  return { ruleSet: null, index: null, diagnostics };
}

/** Of the text of one that has been parsed before without a fault; of any other, `parseRuleSet`. */
export function parsedBefore(text: string): ParsedRuleSet {
  const data = JSON.parse(text) as RuleSet | IndexRuleSet;
  return data.kind === 'index'
    ? { ruleSet: null, index: data, diagnostics: [] }
    : { ruleSet: data, index: null, diagnostics: [] };
}
