// The rule set by id among those shipped, or from a file of the user's own.

import type { Place } from '#diagnostics/place';
import { ruleSetUnknown } from '#diagnostics/scoring/rule-set';
import { readFile } from '#files/read-file';
import { fileExists } from '#files/same-file';
import { shippedRuleSets } from '#files/shipped';
import { isAsShipped } from '#files/shipped-rule-sets';
import { noRuleSet, type ParsedRuleSet, parsedBefore } from '#rules/parsed-rule-set';

/** As given on the command line: an id or a file. */
export async function chooseRuleSet(wanted: string): Promise<ParsedRuleSet> {
  const shipped = shippedRuleSets();
  const isId = shipped.some(({ name }) => name === `${wanted}.json`);
  if (!isId && (wanted.endsWith('.json') || (await fileExists(wanted)))) return await readRuleSet(wanted);
  return await chooseShippedRuleSet(wanted);
}

/**
 * By id alone: what a workbook names never chooses a file to be opened, which on a network may be anybody's.
 * `place` is the cell that names it.
 */
export async function chooseShippedRuleSet(wanted: string, place?: Place): Promise<ParsedRuleSet> {
  const kept = parsed.get(wanted);
  if (kept !== undefined) return kept;
  const shipped = shippedRuleSets();
  const own = shipped.find(({ name }) => name === `${wanted}.json`);
  if (own !== undefined) {
    const bytes = own.read();
    const text = new TextDecoder().decode(bytes);
    const made = isAsShipped(own.name, bytes) ? parsedBefore(text) : await parse(text, own.name);
    parsed.set(wanted, made);
    return made;
  }
  const known = shipped.map(({ name }) => name.replace(/\.json$/u, ''));
  return noRuleSet([ruleSetUnknown({ id: wanted.slice(0, 120), known }, { place })]);
}

/** By id. A worker scores hundreds of workbooks by the same rule set: to read and parse it took 4 % of each. */
const parsed = new Map<string, ParsedRuleSet>();

/** Loaded for rule sets that are not known yet: their schema takes a twentieth of a command over the shipped ones. */
async function parse(text: string, name: string): Promise<ParsedRuleSet> {
  return (await import('#rules/parse-rule-set')).parseRuleSet(text, name);
}

/** A rule file, read and parsed: every fault at once. */
export async function readRuleSet(path: string): Promise<ParsedRuleSet> {
  const { bytes, diagnostics } = await readFile(path, ruleFileLimit);
  if (bytes === null) return noRuleSet(diagnostics);
  return await parse(new TextDecoder().decode(bytes), path);
}

/** In bytes: those shipped have some twenty thousand. */
const ruleFileLimit = 1_000_000;
