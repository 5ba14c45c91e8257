// Which diagnostics the tests of one file raise, kept for the end of the run. Set up before each file (vitest.config.ts).
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import type * as Diagnostics from '#diagnostics/diagnostic';
import { declared, raised } from './seen.ts';

type Define = typeof Diagnostics.define;

// One made from the definition's own example, as the reference page has it, was raised by nothing.
vi.mock('#diagnostics/diagnostic', async (original) => {
  const real = (await original()) as typeof Diagnostics;
  const define = (<Facts>(declaration: Parameters<typeof real.define<Facts>>[0]) => {
    const { code, example } = declaration;
    declared.add(code);
    const made = real.define(declaration);
    const noted: typeof made = Object.assign(
      (facts: Facts, where?: Diagnostics.Where) => {
        if (facts !== example) raised.add(code);
        return made(facts, where);
      },
      { code, severity: made.severity, title: made.title, sample: made.sample },
    );
    return noted;
  }) as Define;
  return { ...real, define };
});

afterAll(() => {
  const folder = process.env.TTHC_RAISED ?? '';
  if (folder === '') return;
  const seen = { declared: [...declared], raised: [...raised] };
  writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(seen));
});
