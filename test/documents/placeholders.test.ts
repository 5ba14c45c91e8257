// The list of names a template may use: unambiguous, complete for the report, and the reference page made from it.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { explanationPlaceholders, explanationValues } from '#documents/explanation-placeholders';
import { findPlaceholder, nearestName, spelling, withNested } from '#documents/find-placeholder';
import type { Placeholder } from '#documents/placeholder';
import { placeholders, templateValues } from '#documents/placeholders';
import { fold, foldWithoutDiacritics } from '#language/fold';
import { path, placeholdersPage } from '../../scripts/docs/placeholders.ts';
import { realExplanations, realReport } from './real-report.ts';

const everyPlaceholder = withNested(placeholders);
const lists = [
  ['the report', placeholders],
  ['the explanations', explanationPlaceholders],
] as const;

describe('names of placeholders', () => {
  it.each(lists)('differ even without diacritics: %s', (_, list) => {
    const names = [...new Set(withNested(list).map(({ name }) => name))];
    expect(new Set(names.map(foldWithoutDiacritics)).size).toBe(names.length);
  });

  it.each(lists)('are found however they are typed: %s', (_, list) => {
    for (const { name, kind } of withNested(list)) {
      const written = kind === 'numbered' ? `${name} 3` : name;
      for (const typed of [
        ` ${written.toUpperCase()} `,
        written.normalize('NFD'),
        foldWithoutDiacritics(written),
      ]) {
        expect(fold(spelling(typed, list))).toBe(fold(written));
      }
    }
  });

  it('need their number where they are columns of a table', () => {
    expect(findPlaceholder('Điểm tiêu chí', everyPlaceholder)).toBeNull();
    expect(findPlaceholder('Điểm tiêu chí 0', everyPlaceholder)).toBeNull();
    expect(findPlaceholder('điểm tiêu chí 12', everyPlaceholder)?.name).toBe('Điểm tiêu chí 12');
  });

  it.each([
    ['Co quan chu quang', 'Cơ quan chủ quản'],
    ['Trích yêú', 'Trích yếu'],
    ['Điểm tiêu chi số 1', 'Điểm tiêu chí 1'],
    ['Tổng kết tình hình', null],
  ])('“%s” is nearest to %s', (written, nearest) => {
    expect(nearestName(written, everyPlaceholder)).toBe(nearest);
  });
});

describe('values of placeholders', () => {
  it('are there for every name, and for no other', async () => {
    expectNames(placeholders, templateValues(await realReport()));
  });

  it('of the explanations are there for every name, and for no other', async () => {
    expectNames(explanationPlaceholders, explanationValues(await realExplanations()));
  });
});

describe(path, () => {
  it('is what the list says today', async () => {
    expect(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(placeholdersPage());
  });
});

/** Also inside passages, for each repetition. */
function expectNames(list: readonly Placeholder[], values: ReturnType<typeof templateValues>): void {
  const known = Object.keys(values).map((name) => findPlaceholder(name, list)?.placeholder);
  expect(known).not.toContain(undefined);
  for (const placeholder of list) {
    expect(known, placeholder.name).toContain(placeholder);
    const repetitions = placeholder.kind === 'passage' ? values[placeholder.name] : [];
    if (!Array.isArray(repetitions)) throw new Error(`${placeholder.name} is no list`);
    for (const inner of repetitions) expectNames(placeholder.inside, inner);
  }
}
