// A part of a template, read by docxtemplater, as pieces to be joined: text as it stands, places to fill, passages.
import { isNumbered, spelling } from '../find-placeholder.ts';
import type { Placeholder } from '../placeholder.ts';
import type { CompiledFile, CompiledPart } from './compiled-part.ts';

export type Piece =
  | TextPiece
  | { readonly kind: 'value'; readonly named: NamedValue }
  | {
      readonly kind: 'passage';
      readonly named: NamedValue;
      /** Stands once where there is nothing to repeat. */
      readonly inverted: boolean;
      readonly inside: readonly Piece[];
    };

interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  /** How the last run of the text looks (its `w:rPr`): the lines of a value that follows look so, too. */
  readonly properties: RunProperties;
}

/** `begun`: a run begins in the text, so that what looked so before no longer counts. */
interface RunProperties {
  readonly begun: boolean;
  readonly xml: string;
}

export interface NamedValue {
  /** Spelt as in the list. */
  readonly name: string;
  /** A report may have fewer of these than the template has columns. */
  readonly mayLack: boolean;
}

export interface PiecedFile {
  readonly pieces: readonly Piece[];
  /** Lines of a value become lines of the document: not so in its properties. */
  readonly breaksLines: boolean;
}

export function piecesOf(
  { contentType, postparsed }: CompiledFile,
  list: readonly Placeholder[],
): PiecedFile {
  return {
    pieces: joined(postparsed, list),
    breaksLines: !/(?:core|extended|custom)-properties\+xml$|wordprocessingml\.settings\+xml$/u.test(
      contentType,
    ),
  };
}

function joined(parts: readonly CompiledPart[], list: readonly Placeholder[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let still: CompiledPart[] = [];
  const endText = () => {
    if (still.length > 0)
      pieces.push({
        kind: 'text',
        text: still.map(({ value }) => value).join(''),
        properties: runPropertiesOf(still),
      });
    still = [];
  };
  for (const part of parts) {
    if (part.type !== 'placeholder') {
      still.push(part);
      continue;
    }
    endText();
    const name = spelling(part.value, list);
    const named = { name, mayLack: isNumbered(name, list) };
    if (part.subparsed === undefined) pieces.push({ kind: 'value', named });
    else
      pieces.push({
        kind: 'passage',
        named,
        inverted: part.inverted === true,
        inside: joined(part.subparsed, list),
      });
  }
  endText();
  return pieces;
}

/** As docxtemplater records them while it fills: from the beginning of the last run on. */
function runPropertiesOf(parts: readonly CompiledPart[]): RunProperties {
  let begun = false;
  let xml = '';
  let inLooks = false;
  for (const { tag, position, value } of parts) {
    if (tag === 'w:r') {
      begun = true;
      xml = '';
    } else if (tag === 'w:rPr') {
      xml += value;
      inLooks = position === 'start';
    } else if (inLooks) xml += value;
  }
  return { begun, xml };
}
