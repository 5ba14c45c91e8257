// Has the template a column for every criterion and rating of the report? Fewer would leave out figures unseen.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { templateColumnMissing } from '#diagnostics/template/template';
import type { UsedPlaceholder } from '../checked-template.ts';
import { everyOf } from '../find-placeholder.ts';
import type { Placeholder, TemplateValue, TemplateValues } from '../placeholder.ts';
import { placeholders } from '../placeholders.ts';

export function checkColumns(
  asked: readonly UsedPlaceholder[],
  values: TemplateValues,
  list: readonly Placeholder[] = placeholders,
): readonly Diagnostic[] {
  const used = new Set(asked.map(({ name }) => name));
  const numbered = everyOf(list).filter(({ kind }) => kind === 'numbered');
  return numbered.flatMap(({ name }) => {
    const isUsed = [...used].some((other) => other.startsWith(`${name} `));
    const count = columnsOf(name, values);
    return isUsed && count > 0 && !used.has(`${name} ${count}`)
      ? [templateColumnMissing({ name, count })]
      : [];
  });
}

/** The highest number under which the report has a value of that name. */
function columnsOf(name: string, values: TemplateValues): number {
  const entries = Object.entries(values).map(([key, value]) =>
    isList(value)
      ? Math.max(0, ...value.map((inner) => columnsOf(name, inner)))
      : key.startsWith(`${name} `)
        ? Number(key.slice(name.length + 1))
        : 0,
  );
  return Math.max(0, ...entries.filter((count) => Number.isInteger(count)));
}

function isList(value: TemplateValue): value is readonly TemplateValues[] {
  return Array.isArray(value);
}
