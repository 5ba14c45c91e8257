// What is shipped beside the code: rule sets, policies, templates, and the version; from the package's folder, or out of the executable.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageRoot } from './package-root.ts';
import { isSingleExecutable, packedFile, packedPaths } from './single-executable.ts';

export interface ShippedFile {
  /** The file's name: "dien-bien-1187-2019.json". */
  readonly name: string;
  /** Throws where the installation is broken. */
  readonly read: () => Uint8Array;
}

/** One file a rule set, named after its id. */
export function shippedRuleSets(): readonly ShippedFile[] {
  return shippedFiles('rules').filter(({ name }) => name.endsWith('.json') && !name.endsWith('.schema.json'));
}

/** One file a policy, named after its id. */
export function shippedPolicies(): readonly ShippedFile[] {
  return shippedFiles('policies').filter(({ name }) => name.endsWith('.json'));
}

/** Those of the report, of the units' forms and of the explanations, which a clerk may adapt. */
export function shippedTemplates(): readonly ShippedFile[] {
  return shippedFiles('templates').filter(({ name }) => /\.(docx|xlsx)$/u.test(name));
}

/** As package.json has it: "0.1.0". */
export function packageVersion(): string {
  const manifest = JSON.parse(new TextDecoder().decode(readShipped('package.json')));
  return (manifest as { readonly version: string }).version;
}

/** By its path in the package: "docs/huong-dan.md". */
export function readShipped(path: string): Uint8Array {
  return isSingleExecutable ? packedFile(path) : readFileSync(join(packageRoot(), path));
}

/** A folder the package lacks is a broken installation: the error is the program's own and says which. */
function shippedFiles(folder: string): readonly ShippedFile[] {
  const names = isSingleExecutable
    ? packedPaths().flatMap((path) => (path.startsWith(`${folder}/`) ? [basename(path)] : []))
    : readdirSync(join(packageRoot(), folder));
  return names.sort().map((name) => ({ name, read: () => readShipped(`${folder}/${name}`) }));
}
