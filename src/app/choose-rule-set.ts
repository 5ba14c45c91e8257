// The rule set by id among those shipped, or from a file of the user's own.

import type { Place } from '#diagnostics/place';
import { ruleSetUnknown } from '#diagnostics/rule-set';
import { readFile } from '#files/read-file';
import { fileExists } from '#files/same-file';
import { shippedRuleSets } from '#files/shipped';
import { type ParsedRuleSet, parseRuleSet } from '#rules/parse-rule-set';

/** `place` is the cell that names it, where it was not given on the command line. */
export async function chooseRuleSet(wanted: string, place?: Place): Promise<ParsedRuleSet> {
  const shipped = await shippedRuleSets();
  const path = shipped.find(({ name }) => name === `${wanted}.json`)?.path;
  if (path !== undefined) return await readRuleSet(path, `${wanted}.json`);
  if (wanted.endsWith('.json') || (await fileExists(wanted))) return await readRuleSet(wanted, wanted);
  const known = shipped.map(({ name }) => name.replace(/\.json$/u, ''));
  return { ruleSet: null, diagnostics: [ruleSetUnknown({ id: wanted, known }, { place })] };
}

/** A rule file, read and parsed: every fault at once. */
export async function readRuleSet(path: string, name = path): Promise<ParsedRuleSet> {
  const { bytes, diagnostics } = await readFile(path);
  if (bytes === null) return { ruleSet: null, diagnostics };
  return parseRuleSet(new TextDecoder().decode(bytes), name);
}
