// What is installed: the version, the shipped rule sets and templates.
import { packageVersion } from '#files/package-root';
import { readFile } from '#files/read-file';
import { shippedRuleSets, shippedTemplates } from '#files/shipped';
import type { IndexRuleSet } from '#rules/index/index-rule-set';
import { parseRuleSet } from '#rules/parse-rule-set';
import type { RuleSet } from '#rules/rule-set';

export interface Installed {
  readonly version: string;
  readonly ruleSets: readonly (RuleSet | IndexRuleSet)[];
  /** File names: "bao-cao.docx". */
  readonly templates: readonly string[];
}

export async function installed(): Promise<Installed> {
  const ruleSets: (RuleSet | IndexRuleSet)[] = [];
  for (const { name, path } of await shippedRuleSets()) {
    const { bytes } = await readFile(path);
    const parsed = parseRuleSet(new TextDecoder().decode(bytes ?? undefined), name);
    const ruleSet = parsed.ruleSet ?? parsed.index;
    if (ruleSet !== null) ruleSets.push(ruleSet);
  }
  const templates = (await shippedTemplates()).map(({ name }) => name);
  return { version: packageVersion(), ruleSets, templates };
}
