// Whether a template, filled with anything, leaves docxtemplater nothing to clean: then its text is simply joined.
import type { CompiledPart } from './compiled-part.ts';

/**
 * False where a passage may leave a cell without its paragraph or a table without rows, may end with a table, or holds breaks of
 * pages and sections: docxtemplater fixes these in what it has filled (its `join-uncorrupt` and `modules/loop`).
 */
export function canBeJoined(parts: readonly CompiledPart[], after: () => boolean = () => true): boolean {
  return parts.every((part, index) => {
    if (part.subparsed !== undefined) {
      const inside = part.subparsed;
      const next = () => goesOnWell(inside, -1, () => true) && goesOnWell(parts, index, after);
      return isPlainPassage(part) && canBeJoined(inside, next);
    }
    if (part.type === 'placeholder') return part.module === undefined || part.module === '';
    if (part.type === 'tag' && part.tag === 'w:tbl' && part.position === 'end')
      return goesOnWell(parts, index, after);
    return hasItsContent(parts, index);
  });
}

function isPlainPassage(part: CompiledPart): boolean {
  return (
    part.module === 'loop' &&
    part.hasPageBreak !== true &&
    part.hasPageBreakBeginning !== true &&
    (part.sectPrCount ?? 0) === 0 &&
    part.addContinuousType !== true &&
    part.addNextPage === undefined &&
    (part.lastParagrapSectPr ?? '') === ''
  );
}

/** Elements that Word does not open without one of others in them; of docxtemplater's `tagShouldContain`. */
const contents: ReadonlyMap<string, readonly string[]> = new Map([
  ['w:sdtContent', ['w:p', 'w:r', 'w:commentRangeStart', 'w:sdt']],
  ['w:tc', ['w:p']],
  ['w:tr', ['w:tc']],
  ['w:tbl', ['w:tr']],
]);

/** What the element that begins here must hold stands in it whatever the passages within give. */
function hasItsContent(parts: readonly CompiledPart[], at: number): boolean {
  const { type, tag = '', position } = parts[at] ?? {};
  const needed = contents.get(tag);
  if (type !== 'tag' || needed === undefined || position === 'end') return true;
  for (let index = at + 1; position === 'start' && index < parts.length; index += 1) {
    const part = parts[index];
    if (part === undefined || (part.tag === tag && part.position === 'end')) return false;
    if (part.subparsed === undefined && needed.some((name) => begins(part, name))) return true;
  }
  return false;
}

/** After a table Word wants a paragraph, or another table, or the end of the section. */
function goesOnWell(parts: readonly CompiledPart[], at: number, after: () => boolean): boolean {
  for (let index = at + 1; index < parts.length; index += 1) {
    const { subparsed, value = '' } = parts[index] ?? {};
    if (subparsed !== undefined) {
      if (!goesOnWell(subparsed, -1, () => true)) return false;
    } else if (!/^\s*$|^<w:bookmarkEnd/u.test(value)) {
      return /^(?:<w:p|<w:tbl|<w:sectPr|<\/w:ftr>|<\/w:hdr>)/u.test(value);
    }
  }
  return after();
}

function begins({ value }: CompiledPart, name: string): boolean {
  return value.startsWith(`<${name}`) && /[ />]/u.test(value.charAt(name.length + 1));
}
