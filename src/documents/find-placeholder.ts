// Which placeholder a name written in a template means: case, spaces, Unicode forms, and lastly diacritics aside.
import { fold, foldWithoutDiacritics } from '#language/fold';
import { editDistance } from '#language/nearest';
import { indexPlaceholders } from './index-placeholders.ts';
import type { Placeholder } from './placeholder.ts';
import { placeholders } from './placeholders.ts';

/** A placeholder as a template named it; `name` is spelt as in the list, with its number where it has one. */
export interface Named {
  readonly name: string;
  readonly placeholder: Placeholder;
}

/** The placeholder of that name among some; null where there is none. */
export function findPlaceholder(written: string, among: readonly Placeholder[]): Named | null {
  for (const form of ['exact', 'folded'] as const) {
    const wanted = form === 'exact' ? fold(written) : foldWithoutDiacritics(written);
    const plain = among.find(({ kind, name }) => kind !== 'numbered' && folded(name)[form] === wanted);
    if (plain !== undefined) return { name: plain.name, placeholder: plain };
    const [, stem, number] = /^(.*[^\s\d]) ?([1-9]\d?)$/u.exec(wanted) ?? [];
    const row = among.find(({ kind, name }) => kind === 'numbered' && folded(name)[form] === stem);
    if (row !== undefined) return { name: `${row.name} ${number}`, placeholder: row };
  }
  return null;
}

/** Each name of the list is folded once, not once for every cell of a template. */
function folded(name: string): FoldedName {
  const known = foldedNames.get(name) ?? { exact: fold(name), folded: foldWithoutDiacritics(name) };
  foldedNames.set(name, known);
  return known;
}

interface FoldedName {
  readonly exact: string;
  readonly folded: string;
}

const foldedNames = new Map<string, FoldedName>();

/** Of all templates: where a workbook is filled, which one it was made of does not matter. */
const everywhere: readonly Placeholder[] = [...placeholders, ...indexPlaceholders];

/** The one spelling of a name that a template may write in several ways; as written where nothing of `list` has that name. */
export function spelling(written: string, list: readonly Placeholder[] = everywhere): string {
  return findPlaceholder(written, withNested(list))?.name ?? fold(written);
}

/** "Điểm tiêu chí 9": where the report has fewer, such a column stays empty. */
export function isNumbered(written: string, list: readonly Placeholder[] = placeholders): boolean {
  return findPlaceholder(written, withNested(list))?.placeholder.kind === 'numbered';
}

/** The name most like what was written, at most two letters in five away; null where none is. */
export function nearestName(written: string, among: readonly Placeholder[]): string | null {
  const wanted = foldWithoutDiacritics(written);
  const [nearest] = among
    .map(({ kind, name }) => ({ kind, name, distance: editDistance(wanted, foldWithoutDiacritics(name)) }))
    .sort((a, b) => a.distance - b.distance);
  if (nearest === undefined || nearest.distance > Math.max(2, nearest.name.length * 0.4)) return null;
  return nearest.kind === 'numbered' ? `${nearest.name} 1` : nearest.name;
}

/** All placeholders of a list, those inside passages included; gathered once for each list. */
export function withNested(list: readonly Placeholder[]): readonly Placeholder[] {
  const known = gathered.get(list) ?? withInside(list);
  gathered.set(list, known);
  return known;
}

const gathered = new WeakMap<readonly Placeholder[], readonly Placeholder[]>();

function withInside(list: readonly Placeholder[]): readonly Placeholder[] {
  return list.flatMap((placeholder) => [placeholder, ...withInside(placeholder.inside)]);
}
