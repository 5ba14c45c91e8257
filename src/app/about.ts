// What is installed: the version, the shipped rule sets and templates.
import { packageVersion } from '#files/package-root';
import { readFile } from '#files/read-file';
import { shippedRuleSets, shippedTemplates } from '#files/shipped';
import { parseRuleSet } from '#rules/parse-rule-set';
import type { RuleSet } from '#rules/rule-set';

export interface Installed {
  readonly version: string;
  readonly ruleSets: readonly RuleSet[];
  /** File names: "bao-cao.docx". */
  readonly templates: readonly string[];
}

export async function installed(): Promise<Installed> {
  const ruleSets: RuleSet[] = [];
  for (const { name, path } of await shippedRuleSets()) {
    const { bytes } = await readFile(path);
    const { ruleSet } = parseRuleSet(new TextDecoder().decode(bytes ?? undefined), name);
    if (ruleSet !== null) ruleSets.push(ruleSet);
  }
  const templates = (await shippedTemplates()).map(({ name }) => name);
  return { version: packageVersion(), ruleSets, templates };
}
