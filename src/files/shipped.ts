// Where the shipped rule sets and templates lie.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

export interface ShippedFile {
  /** The file's name: "dien-bien-1187-2019.json". */
  readonly name: string;
  readonly path: string;
}

/** One file a rule set, named after its id. */
export async function shippedRuleSets(): Promise<readonly ShippedFile[]> {
  const files = await shippedFiles('rules');
  return files.filter(({ name }) => name.endsWith('.json') && !name.endsWith('.schema.json'));
}

/** One file a policy, named after its id. */
export async function shippedPolicies(): Promise<readonly ShippedFile[]> {
  const files = await shippedFiles('policies');
  return files.filter(({ name }) => name.endsWith('.json'));
}

/** The JSON Schema is copied out beside a rule set, so that an editor can complete it. */
export function ruleSetSchemaPath(): string {
  return join(packageRoot(), 'rules', 'rule-set.schema.json');
}

/** Those of the report, of the units' forms and of the explanations, which a clerk may adapt. */
export async function shippedTemplates(): Promise<readonly ShippedFile[]> {
  const files = await shippedFiles('templates');
  return files.filter(({ name }) => /\.(docx|xlsx)$/u.test(name));
}

/** A folder the package lacks is a broken installation: the error is the program's own and says which. */
async function shippedFiles(folder: string): Promise<readonly ShippedFile[]> {
  const path = join(packageRoot(), folder);
  const names = await readdir(path);
  return names.sort().map((name) => ({ name, path: join(path, name) }));
}
