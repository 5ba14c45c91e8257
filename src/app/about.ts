// What is installed: the version and the shipped rule sets.

import { packageVersion } from '#files/package-root';
import { readFile } from '#files/read-file';
import { shippedRuleSets } from '#files/shipped';
import { parseRuleSet } from '#rules/parse-rule-set';
import type { RuleSet } from '#rules/rule-set';

export interface Installed {
  readonly version: string;
  readonly ruleSets: readonly RuleSet[];
}

export async function installed(): Promise<Installed> {
  const ruleSets: RuleSet[] = [];
  for (const { name, path } of await shippedRuleSets()) {
    const { bytes } = await readFile(path);
    const { ruleSet } = parseRuleSet(new TextDecoder().decode(bytes ?? undefined), name);
    if (ruleSet !== null) ruleSets.push(ruleSet);
  }
  return { version: packageVersion(), ruleSets };
}
