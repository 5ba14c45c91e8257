// What a template may ask for: a value, a row of numbered values, or a passage repeated for each of some things.
import type { PrintedNumber } from '#report/printed';

/** What a placeholder is filled with: text, a number with its decimal, or one set of values for each repetition. */
export type TemplateValue = string | PrintedNumber | null | readonly TemplateValues[];

/** By the placeholder's own name; numbered ones as "Điểm tiêu chí 1". */
export interface TemplateValues {
  readonly [name: string]: TemplateValue;
}

/** One name a template may use, with the part of the report (`Source`) it is taken from. */
export interface Placeholder<Source = never> {
  readonly kind: 'value' | 'numbered' | 'passage';
  readonly name: string;
  /** In Vietnamese, for the reference and for the list of a template's placeholders. */
  readonly meaning: string;
  readonly example: string;
  /** Names that may be used between the marks of a passage. */
  readonly inside: readonly Placeholder[];
  /** Adds its entries to the values of its surroundings. */
  fill(values: Record<string, TemplateValue>, source: Source): void;
}

export function isList(value: TemplateValue | undefined): value is readonly TemplateValues[] {
  return Array.isArray(value);
}

type Text = string | PrintedNumber | null;

/** `{{Cơ quan}}`: one text. */
export function value<Source>(
  name: string,
  meaning: string,
  example: string,
  read: (source: Source) => Text,
): Placeholder<Source> {
  const fill: Placeholder<Source>['fill'] = (values, source) => {
    values[name] = read(source);
  };
  return { kind: 'value', name, meaning, example, inside: [], fill };
}

/** `{{Điểm tiêu chí 1}}`, `{{Điểm tiêu chí 2}}` …: as many texts as the report has, one for each column of a table. */
export function numbered<Source>(
  name: string,
  meaning: string,
  example: string,
  read: (source: Source) => readonly Text[],
): Placeholder<Source> {
  const names: string[] = [];
  const fill: Placeholder<Source>['fill'] = (values, source) => {
    read(source).forEach((text, index) => {
      names[index] ??= `${name} ${index + 1}`;
      values[names[index]] = text;
    });
  };
  return { kind: 'numbered', name, meaning, example, inside: [], fill };
}

/** `{{#Đơn vị}}` … `{{/Đơn vị}}`: what stands between is repeated for each, and left out where there is none. */
export function passage<Source, Item>(
  name: string,
  meaning: string,
  read: (source: Source) => readonly Item[],
  inside: readonly Placeholder<Item>[],
): Placeholder<Source> {
  const fill: Placeholder<Source>['fill'] = (values, source) => {
    values[name] = read(source).map((item) => fillAll(inside, item));
  };
  return { kind: 'passage', name, meaning, example: '', inside, fill };
}

export function fillAll<Source>(
  placeholders: readonly Placeholder<Source>[],
  source: Source,
): TemplateValues {
  const values: Record<string, TemplateValue> = {};
  for (const placeholder of placeholders) placeholder.fill(values, source);
  return values;
}

/** How many items all passages are repeated for, those within others included: the length of a report grows with it. */
export function itemsIn(values: TemplateValues): number {
  return Object.values(values).reduce<number>(
    (sum, one) =>
      Array.isArray(one) ? one.reduce<number>((within, item) => within + 1 + itemsIn(item), sum) : sum,
    0,
  );
}
