// What a template asks for, as a table: each placeholder with what it stands for, and where it stands.
import type { TemplateContents } from '#app/check-templates';
import type { Terminal } from '#cli/terminal/terminal';
import { texts } from '#cli/texts/texts';
import { placeText } from '#diagnostics/place';
import { type TableColumn, tableText } from './print-table.ts';

type UsedPlaceholder = TemplateContents['used'][number];

/** In the order of the template; one that stands in several places is listed once. */
export function placeholdersText({ name, used }: TemplateContents, { out, language }: Terminal): string {
  const columns: readonly TableColumn[] = [
    { title: texts.placeholder[language], align: 'left' },
    { title: texts.meaning[language], align: 'left', breakable: true },
    { title: texts.where[language], align: 'left', below: true },
  ];
  const rows = alike(used).map((same) => {
    const [first] = same;
    const place = first === undefined ? '' : placeText(first.place);
    const others = same.length === 1 ? '' : `; ${texts.otherPlaces[language](same.length - 1)}`;
    return { cells: [written(same), first?.meaning ?? '', `${place}${others}`] };
  });
  return `${out.paint.strong(name)}\n\n${tableText(columns, rows, out.width, out.paint)}\n`;
}

/** Of one meaning: a name can stand for different things in different passages, and columns of a table for the same. */
function alike(used: readonly UsedPlaceholder[]): readonly (readonly UsedPlaceholder[])[] {
  const groups = new Map<string, UsedPlaceholder[]>();
  for (const each of used) {
    const key = `${each.name.replace(/ \d+$/u, '')}\n${each.meaning}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

/** As typed into a template: {{Cơ quan}}, {{#Đơn vị}}, {{Điểm tiêu chí 1}} … {{Điểm tiêu chí 9}}. */
function written(same: readonly UsedPlaceholder[]): string {
  const names = [...new Set(same.map(({ name, isPassage }) => `{{${isPassage ? '#' : ''}${name}}}`))];
  return names.length === 1 ? `${names[0]}` : `${names[0]} … ${names.at(-1)}`;
}
