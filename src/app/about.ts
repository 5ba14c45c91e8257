// What is installed: the version, the shipped rule sets and templates.
import { packageVersion, shippedRuleSets, shippedTemplates } from '#files/shipped';
import type { IndexRuleSet } from '#rules/index/index-rule-set';
import { parseRuleSet } from '#rules/parse-rule-set';
import type { RuleSet } from '#rules/rule-set';

export interface Installed {
  readonly version: string;
  readonly ruleSets: readonly (RuleSet | IndexRuleSet)[];
  /** File names: "bao-cao.docx". */
  readonly templates: readonly string[];
}

export function installed(): Installed {
  const ruleSets: (RuleSet | IndexRuleSet)[] = [];
  for (const { name, read } of shippedRuleSets()) {
    const parsed = parseRuleSet(new TextDecoder().decode(read()), name);
    const ruleSet = parsed.ruleSet ?? parsed.index;
    if (ruleSet !== null) ruleSets.push(ruleSet);
  }
  const templates = shippedTemplates().map(({ name }) => name);
  return { version: packageVersion(), ruleSets, templates };
}
