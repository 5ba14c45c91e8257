// Has the template a column for every criterion and rating of the report? Fewer would leave out figures unseen.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { templateColumnMissing } from '#diagnostics/template/template';
import type { UsedPlaceholder } from '../checked-template.ts';
import { withNested } from '../find-placeholder.ts';
import { isList, type Placeholder, type TemplateValues } from '../placeholder.ts';
import { placeholders } from '../placeholders.ts';

export function checkColumns(
  asked: readonly UsedPlaceholder[],
  values: TemplateValues,
  list: readonly Placeholder[] = placeholders,
): readonly Diagnostic[] {
  const used = new Set(asked.map(({ name }) => name));
  const counts = new Map<string, number>();
  countColumns(values, counts, new Set());
  const numbered = withNested(list).filter(({ kind }) => kind === 'numbered');
  return numbered.flatMap(({ name }) => {
    const isUsed = [...used].some((other) => other.startsWith(`${name} `));
    const count = counts.get(name) ?? 0;
    return isUsed && count > 0 && !used.has(`${name} ${count}`)
      ? [templateColumnMissing({ name, count })]
      : [];
  });
}

/** The highest number under which the report has a value of each name. `seen`: names with their numbers, each read once. */
function countColumns(values: TemplateValues, counts: Map<string, number>, seen: Set<string>): void {
  for (const key of Object.keys(values)) {
    const value = values[key];
    if (isList(value)) for (const inner of value) countColumns(inner, counts, seen);
    if (seen.has(key)) continue;
    seen.add(key);
    const space = key.lastIndexOf(' ');
    const number = space === -1 ? Number.NaN : Number(key.slice(space + 1));
    const name = key.slice(0, Math.max(0, space));
    if (Number.isInteger(number)) counts.set(name, Math.max(counts.get(name) ?? 0, number));
  }
}
