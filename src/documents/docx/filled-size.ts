// How long a Word template gets when it is filled with a report: counted before it is filled, and no further than the limit.
import type Docxtemplater from 'docxtemplater';
import type { DXT } from 'docxtemplater';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { templateRepeatsTooMuch } from '#diagnostics/template/template-bounds';
import type { UsedPlaceholder } from '../checked-template.ts';
import { type TemplateValue, type TemplateValues, thingsIn } from '../placeholder.ts';
import { filledLimits } from '../template-limits.ts';

/** `document`, read but not yet filled, has its passages unfolded to the paragraphs and rows they repeat. */
export function repeatsTooMuch(
  document: Docxtemplater,
  values: TemplateValues,
  used: readonly UsedPlaceholder[],
): Diagnostic | null {
  let left = filledLimits.bytes + filledLimits.bytesEach * thingsIn(values);
  for (const { postparsed } of Object.values(compiledOf(document))) {
    const over = walk(postparsed, [values], null);
    if (over === null) continue;
    const place = used.find(({ name, isPassage }) => isPassage && name === over)?.place;
    return templateRepeatsTooMuch({ name: over }, { place });
  }
  return null;

  /** The passage in which the limit was passed. */
  function walk(parts: readonly Piece[], scope: Scope, passage: string | null): string | null {
    for (const part of parts) {
      if (part.subparsed !== undefined) {
        const over = walkPassage(part.subparsed, part, scope);
        if (over !== null) return over;
      } else left -= part.type === 'placeholder' ? lengthOf(found(part.value, scope)) : part.value.length;
      if (left < 0) return passage ?? '';
    }
    return null;
  }

  function walkPassage(inside: readonly Piece[], { value, inverted }: Piece, scope: Scope): string | null {
    const items = passesOf(found(value, scope));
    const passes = inverted === true ? (items.length === 0 ? [null] : []) : items;
    for (const item of passes) {
      left -= perPass;
      const over = walk(inside, item === null ? scope : [item, ...scope], value);
      if (over !== null) return over;
    }
    return null;
  }
}

type Scope = readonly TemplateValues[];

/** What docxtemplater keeps of a part it has read; its types leave it out. */
interface Piece extends Pick<DXT.SimplePart, 'type' | 'value'> {
  readonly inverted?: boolean;
  readonly subparsed?: readonly Piece[];
}

function compiledOf(document: Docxtemplater): Readonly<Record<string, { readonly postparsed: Piece[] }>> {
  return (document as unknown as { readonly compiled: Record<string, { readonly postparsed: Piece[] }> })
    .compiled;
}

/** A pass over nothing costs time, too. */
const perPass = 100;

function found(name: string, scope: Scope): TemplateValue {
  const owner = scope.find((values) => Object.hasOwn(values, name));
  return owner?.[name] ?? null;
}

function passesOf(value: TemplateValue): readonly (TemplateValues | null)[] {
  if (Array.isArray(value)) return value;
  return lengthOf(value) === 0 ? [] : [null];
}

function lengthOf(value: TemplateValue): number {
  if (typeof value === 'string') return value.length;
  return value !== null && 'text' in value && typeof value.text === 'string' ? value.text.length : 0;
}
