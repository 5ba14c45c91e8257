// The marks in a paragraph or a cell: {{name}}, {{#name}}, {{^name}}, {{/name}}, and braces that do not pair.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Place } from '#diagnostics/place';
import {
  placeholderMovedAway,
  placeholderOtherBrackets,
  placeholderSingleBrace,
  placeholderTooLong,
  placeholderUnclosed,
  placeholderUnopened,
  placeholderWithoutName,
} from '#diagnostics/template/placeholder';
import { findPlaceholder, withNested } from './find-placeholder.ts';
import type { Placeholder } from './placeholder.ts';

/** A paragraph or a cell of a template: the most a mark may reach over. */
export interface TemplateText {
  readonly text: string;
  readonly place: Place;
  /** What of the text a change not yet accepted moved elsewhere, where it stands once more, or deleted with its row. */
  readonly moved?: string;
}

export interface Mark {
  /** `^` shows what stands between where there is none. */
  readonly kind: 'value' | 'start' | 'end';
  readonly name: string;
  readonly of: TemplateText;
}

export interface Marks {
  readonly marks: readonly Mark[];
  readonly diagnostics: readonly Diagnostic[];
}

const kinds: Readonly<Record<string, Mark['kind']>> = { '#': 'start', '^': 'start', '/': 'end' };
/** From {{ to }}. A name has some fifty letters; what is longer has lost its closing braces, or is mostly spaces. */
const maxLength = 250;
/** So much of the surroundings is shown with a brace that has no partner. */
const shown = 40;

/** `list`: what the template may ask for anywhere. */
export function marksOf(of: TemplateText, list: readonly Placeholder[]): Marks {
  const marks: Mark[] = [];
  const diagnostics: Diagnostic[] = [];
  const { text, place } = of;
  let opened: number | null = null;
  const excerpt = (from: number, to: number) => text.slice(from, Math.min(to, from + shown)).trim();
  const unclosed = (from: number, to: number) =>
    diagnostics.push(placeholderUnclosed({ text: excerpt(from, to) }, { place }));
  for (const { 0: brace, index } of text.matchAll(/\{\{|\}\}/gu)) {
    if (brace === '{{') {
      if (opened !== null) unclosed(opened, index);
      opened = index;
    } else if (opened !== null && index + 2 - opened > maxLength) {
      diagnostics.push(placeholderTooLong({ text: excerpt(opened, index), limit: maxLength }, { place }));
      opened = null;
    } else if (opened === null) {
      const before = text.slice(Math.max(0, index - shown), index + 2).trim();
      diagnostics.push(placeholderUnopened({ text: before }, { place }));
    } else {
      const mark = readMark(text.slice(opened + 2, index), of);
      if (mark === null) diagnostics.push(placeholderWithoutName({}, { place }));
      else marks.push(mark);
      opened = null;
    }
  }
  if (opened !== null) unclosed(opened, text.length);
  if (/\{\{|\}\}/u.test(of.moved ?? ''))
    diagnostics.push(placeholderMovedAway({ text: (of.moved ?? '').slice(0, shown).trim() }, { place }));
  return { marks, diagnostics: [...diagnostics, ...singleBraces(of, list), ...inOtherBrackets(of, list)] };
}

function readMark(content: string, of: TemplateText): Mark | null {
  const written = content.trim();
  const sign = /^[#^/]/u.exec(written)?.[0] ?? '';
  const name = written.slice(sign.length).trim();
  return name === '' && sign !== '/' ? null : { kind: kinds[sign] ?? 'value', name, of };
}

function singleBraces({ text, place }: TemplateText, list: readonly Placeholder[]): readonly Diagnostic[] {
  return [...text.matchAll(/(?<!\{)\{([^{}]{1,100})\}(?!\})/gu)].flatMap(([, written = '']) => {
    const named = findPlaceholder(written, withNested(list));
    return named === null ? [] : [placeholderSingleBrace({ name: named.name }, { place })];
  });
}

/** Around the name of a placeholder, what other programs fill in or what a keyboard gives in place of {{ and }}. */
const otherBrackets =
  /«([^«»]{1,100})»|\[\[([^[\]]{1,100})\]\]|｛{1,2}([^｛｝]{1,100})｝{1,2}|<<([^<>]{1,100})>>/gu;

function inOtherBrackets({ text, place }: TemplateText, list: readonly Placeholder[]): readonly Diagnostic[] {
  return [...text.matchAll(otherBrackets)].flatMap(([written, ...inside]) => {
    const name = (inside.find((one) => one !== undefined) ?? '').trim();
    const sign = /^[#^/]/u.exec(name)?.[0] ?? '';
    const named = findPlaceholder(name.slice(sign.length), withNested(list));
    if (named === null) return [];
    return [placeholderOtherBrackets({ written, intended: `{{${sign}${named.name}}}` }, { place })];
  });
}
