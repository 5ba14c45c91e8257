// Which diagnostics the tests of one file raise, kept for the end of the run; and each of them says the same when it comes back
// from JSON, as a record of a batch or another program keeps it. Set up before each file (vitest.config.ts).
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, vi } from 'vitest';
import type * as CauseModule from '#diagnostics/audit/define-cause';
import type * as DefineModule from '#diagnostics/define';
import type { Diagnostic, Facts } from '#diagnostics/diagnostic';
import { declared, raised, unfaithful } from './seen.ts';

// One made from the definition's own example, as the reference page has it, was raised by nothing.
vi.mock('#diagnostics/define', async (original) => {
  const real = (await original()) as typeof DefineModule;
  const noting =
    (severity: keyof typeof real.define) =>
    <Given extends Facts>(code: string, declaration: DefineModule.Declaration<Given>) => {
      const made = real.define[severity](code, declaration);
      declared.set(code, made);
      const noted: typeof made = Object.assign(
        (facts: Given, where?: Parameters<typeof made>[1]) => {
          const diagnostic = made(facts, where);
          if (facts !== declaration.example) note(diagnostic);
          return diagnostic;
        },
        { ...made },
      );
      return noted;
    };
  return { ...real, define: { error: noting('error'), warning: noting('warning'), info: noting('info') } };
});

vi.mock('#diagnostics/audit/define-cause', async (original) => {
  const real = (await original()) as typeof CauseModule;
  const defineCause = <Own extends Facts>(...given: Parameters<typeof real.defineCause<Own>>) => {
    const made = real.defineCause(...given);
    declared.set(made.code, made);
    return made;
  };
  const differing: typeof real.differing = (...given) => {
    const diagnostic = real.differing(...given);
    note(diagnostic);
    // Its code is that of the likeliest cause; the others are named beside it.
    for (const { kind } of given[1]) raised.add(kind);
    return diagnostic;
  };
  return { ...real, defineCause, differing };
});

/** Properties raise thousands of a kind. */
const maxTried = 50;
const tried = new Map<string, number>();

function note(made: Diagnostic): void {
  const { code } = made;
  raised.add(code);
  const times = (tried.get(code) ?? 0) + 1;
  tried.set(code, times);
  if (times > maxTried) return;
  const back: Diagnostic = JSON.parse(JSON.stringify(made));
  for (const language of ['vi', 'en'] as const) {
    const [before, after] = [made, back].map(({ facts }) =>
      declared.get(code)?.words(facts, language, declared),
    );
    if (JSON.stringify(before) !== JSON.stringify(after)) unfaithful.add(`${code}: ${JSON.stringify(made)}`);
  }
}

afterAll(() => {
  expect([...unfaithful]).toEqual([]);
  const folder = process.env.TTHC_RAISED ?? '';
  if (folder === '') return;
  const seen = { declared: [...declared.keys()], raised: [...raised] };
  writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(seen));
});
