// What docxtemplater makes of a part when it reads it; its types leave it out. Passages are unfolded to what they repeat.
import type Docxtemplater from 'docxtemplater';

export interface CompiledFile {
  readonly contentType: string;
  readonly postparsed: readonly CompiledPart[];
}

export interface CompiledPart {
  readonly type: 'tag' | 'content' | 'placeholder';
  readonly value: string;
  /** "w:p", of the elements that it knows. */
  readonly tag?: string;
  readonly position?: string;
  readonly module?: string;
  readonly inverted?: boolean;
  /** What a passage repeats. */
  readonly subparsed?: readonly CompiledPart[];
  readonly hasPageBreak?: boolean;
  readonly hasPageBreakBeginning?: boolean;
  readonly sectPrCount?: number;
  readonly addContinuousType?: boolean;
  readonly addNextPage?: object;
  readonly lastParagrapSectPr?: string;
}

/** By the path of each part that it fills. */
export function compiledFiles(document: Docxtemplater): ReadonlyMap<string, CompiledFile> {
  const { compiled } = document as unknown as { readonly compiled: Readonly<Record<string, CompiledFile>> };
  return new Map(Object.entries(compiled));
}
