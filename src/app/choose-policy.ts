// The policy by id among those shipped, or from a file of the user's own.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { policyUnknown } from '#diagnostics/source/list';
import { readFile } from '#files/read-file';
import { fileExists } from '#files/same-file';
import { type ShippedFile, shippedPolicies } from '#files/shipped';
import { parseData } from '#rules/parse-rule-set';
import { type Policy, policySchema } from '#rules/policy';

export interface ChosenPolicy {
  readonly policy: Policy | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** As given on the command line: an id or a file. */
export async function choosePolicy(wanted: string): Promise<ChosenPolicy> {
  const shipped = shippedPolicies();
  const own = shipped.find((file) => idOf(file) === wanted);
  if (own !== undefined) return parsePolicy(own.read(), own.name);
  if (wanted.endsWith('.json') || (await fileExists(wanted))) return await readPolicy(wanted);
  const known = shipped.map(idOf);
  return { policy: null, diagnostics: [policyUnknown({ id: wanted.slice(0, 120), known })] };
}

export async function readPolicy(path: string): Promise<ChosenPolicy> {
  const { bytes, diagnostics } = await readFile(path, policyLimit);
  if (bytes === null) return { policy: null, diagnostics };
  return parsePolicy(bytes, path);
}

function parsePolicy(bytes: Uint8Array, name: string): ChosenPolicy {
  const parsed = parseData(policySchema, new TextDecoder().decode(bytes), name);
  return { policy: parsed.data, diagnostics: parsed.diagnostics };
}

/** Whether a JSON file says of itself that it is a policy: `rules check` takes both kinds. */
export async function isPolicyFile(path: string): Promise<boolean> {
  const { bytes } = await readFile(path, policyLimit);
  return bytes !== null && /"kind"\s*:\s*"policy"/u.test(new TextDecoder().decode(bytes));
}

/** All that are shipped, by id. */
export function allPolicies(): readonly Policy[] {
  const chosen = shippedPolicies().map(({ read, name }) => parsePolicy(read(), name));
  return chosen.flatMap(({ policy }) => policy ?? []);
}

function idOf({ name }: ShippedFile): string {
  return name.replace(/\.json$/u, '');
}

/** In bytes: those shipped have some two thousand. */
const policyLimit = 1_000_000;
