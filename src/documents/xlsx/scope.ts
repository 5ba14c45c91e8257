// Looking a placeholder up from the inside out: first among the values of its passage, then around it.
import type { PrintedNumber } from '#report/printed';
import { isList, type TemplateValue, type TemplateValues } from '../placeholder.ts';
import type { Named } from './named.ts';

/** Innermost values first, the whole report's last. */
export type Scope = readonly TemplateValues[];

export interface Found {
  /** The values that hold the name. */
  readonly owner: TemplateValues;
  /** As the list of placeholders spells it. */
  readonly name: string;
  readonly value: TemplateValue;
}

/** Null where no surroundings have the name. */
export function lookUp(scope: Scope, { name }: Named): Found | null {
  for (const owner of scope) {
    const value = owner[name];
    if (value !== undefined) return { owner, name, value };
  }
  return null;
}

/** The same where a value must be there: a name that has none is added to `missing`. */
export function lookUpNeeded(scope: Scope, named: Named, missing: Set<string>): Found | null {
  const found = lookUp(scope, named);
  if (found === null && !named.mayLack) missing.add(named.name);
  return found;
}

/** How often the passage over this value is written: once for each item, or once where there is anything at all. */
export function repetitions(value: TemplateValue): readonly (TemplateValues | null)[] {
  if (isList(value)) return value;
  return textOf(value) === '' ? [] : [null];
}

export function textOf(value: TemplateValue): string {
  if (value === null || isList(value)) return '';
  return typeof value === 'string' ? value : value.text;
}

export function isNumber(value: TemplateValue | undefined): value is PrintedNumber {
  return typeof value === 'object' && value !== null && !isList(value);
}
