// A tab named {{#Biểu tiêu chí}}: its sheet is written once for each of what the passage repeats.
import { isList, type TemplateValues } from '../placeholder.ts';
import { namedBy } from './named.ts';
import { lookUpNeeded, textOf } from './scope.ts';
import { readPieces } from './template-pieces.ts';

/** A sheet to write: its name, and its values beside the report's. */
export interface PassageSheet {
  readonly name: string;
  readonly values: TemplateValues | null;
}

/** `missing` takes the names for which the report has no value at all. */
export function readSheetPassage(
  tab: string,
  values: TemplateValues,
  missing: Set<string>,
): readonly PassageSheet[] {
  const { pieces } = readPieces(tab);
  const opening = pieces.find((piece) => piece.kind === 'open');
  if (opening?.kind !== 'open') return [{ name: words(tab, values, missing), values: null }];
  const named = namedBy(opening.name);
  const items = lookUpNeeded([values], named, missing)?.value;
  if (!isList(items))
    return textOf(items ?? null) === '' ? [] : [{ name: words(tab, values, missing), values: null }];
  return items.map((item) => ({ name: textOf(item['Tên biểu'] ?? null) || named.name, values: item }));
}

function words(tab: string, values: TemplateValues, missing: Set<string>): string {
  return readPieces(tab)
    .pieces.map((piece) => {
      if (piece.kind === 'text') return piece.text;
      return piece.kind === 'value'
        ? textOf(lookUpNeeded([values], namedBy(piece.name), missing)?.value ?? null)
        : '';
    })
    .join('');
}
