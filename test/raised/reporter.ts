// At the end of a run of all tests: every code of the catalogue was raised by at least one of them, but for those known not to be, or the
// run has failed.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestModule, Vitest } from 'vitest/node';
import type { Reporter } from 'vitest/reporters';
import { notYetRaised } from './not-yet-raised.ts';

export class RaisedCodes implements Reporter {
  #vitest: Vitest | null = null;
  #folder = '';

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
    this.#folder = mkdtempSync(join(tmpdir(), 'tthc-raised-'));
    // Inherited by the workers, which are started after this.
    process.env.TTHC_RAISED = this.#folder;
  }

  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    const declared = new Set<string>();
    const raised = new Set<string>();
    for (const name of readdirSync(this.#folder)) {
      const seen = JSON.parse(readFileSync(join(this.#folder, name), 'utf8'));
      for (const code of seen.declared) declared.add(code);
      for (const code of seen.raised) raised.add(code);
    }
    rmSync(this.#folder, { recursive: true, force: true });
    const all = await this.#vitest?.globTestSpecifications();
    const isWhole = all !== undefined && modules.length >= all.length;
    const missing = [...declared].filter((code) => !raised.has(code)).sort();
    const unexpected = missing.filter((code) => !notYetRaised.includes(code));
    const outdated = notYetRaised.filter((code) => !missing.includes(code));
    if (process.env.TTHC_RAISED_LIST === '1') print(declared.size, { 'raised by no test': missing });
    else if (isWhole)
      print(declared.size, {
        'raised by no test': unexpected,
        'listed in test/raised/not-yet-raised.ts, but raised': outdated,
        'known to be raised by none': notYetRaised,
      });
    if (isWhole && unexpected.length + outdated.length > 0) process.exitCode = 1;
  }
}

function print(declared: number, kinds: Readonly<Record<string, readonly string[]>>): void {
  const words = Object.entries(kinds)
    .filter(([, codes]) => codes.length > 0)
    .map(([kind, codes]) => `${codes.length} ${kind}: ${codes.join(', ')}`);
  const sentence = words.length === 0 ? 'all raised by a test' : words.join('; ');
  process.stdout.write(`\n Diagnostics  ${declared} codes, ${sentence}\n`);
}
