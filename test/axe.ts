// What axe finds wrong with a page that a browser shows.
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

interface Axe {
  readonly axe: { run(options: object): Promise<Record<'violations' | 'incomplete', readonly Found[]>> };
}

export interface Faults {
  /** The rule and the elements that break it. */
  readonly violations: readonly string[];
  /** What axe leaves to be judged, but for contrast. */
  readonly unjudged: readonly string[];
}

const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** All that another colour scheme can break. */
const colours = ['color-contrast', 'link-in-text-block'];

/** In dark colours, colours alone: the rest is the same page, looked at in light ones. */
export async function axeFaults(page: Page, colorScheme: 'light' | 'dark'): Promise<Faults> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.addScriptTag({ path });
  const options = colorScheme === 'dark' ? { runOnly: colours } : {};
  const { violations, incomplete } = await page.evaluate(
    (given) => (globalThis as unknown as Axe).axe.run(given),
    options,
  );
  const inWords = (found: readonly Found[]) =>
    found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  return {
    violations: inWords(violations),
    unjudged: inWords(incomplete.filter(({ id }) => id !== 'color-contrast')),
  };
}
