// At the end of a run of all tests: every code of the catalogue was raised by at least one of them, or the run has failed.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestModule, Vitest } from 'vitest/node';
import type { Reporter } from 'vitest/reporters';

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
    if (process.env.TTHC_RAISED_LIST === '1' || isWhole) tell(missing, declared.size);
    if (isWhole && missing.length > 0) process.exitCode = 1;
  }
}

function tell(missing: readonly string[], declared: number): void {
  const words =
    missing.length === 0
      ? 'all raised by a test'
      : `${missing.length} raised by no test: ${missing.join(', ')}`;
  process.stdout.write(`\n Diagnostics  ${declared} codes, ${words}\n`);
}
