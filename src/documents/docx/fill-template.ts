// A Word template, ready to be filled, and values → DOCX bytes.

import { hasErrors } from '#diagnostics/diagnostic';
import { placeholderWithoutValue } from '#diagnostics/template/placeholder';
import { templateRepeatsTooMuch } from '#diagnostics/template/template-bounds';
import { type PartContent, packArchive } from '#ooxml/package/pack-archive';
import { itemsIn, type TemplateValues } from '../placeholder.ts';
import type { Rendered } from '../rendered.ts';
import { filledLimits } from '../template-limits.ts';
import { notUnderstood } from './check-archive.ts';
import { filledByDocxtemplater } from './filled-by-docxtemplater.ts';
import { joinPieces } from './join-pieces.ts';
import type { CompiledTemplate, ReadyTemplate } from './ready-template.ts';
import { uniqueIds } from './unique-ids.ts';

/** What only the filled text decides. */
export type Finish = (body: string, styleSheet: string) => string;

const body = 'word/document.xml';

/** The same values give the same bytes wherever Node carries the same zlib. */
export function fillTemplate(
  ready: ReadyTemplate,
  values: TemplateValues,
  finish: Finish = (text) => text,
): Rendered {
  const { used, diagnostics, parts, compiled } = ready;
  if (hasErrors(diagnostics)) return { bytes: null, diagnostics };
  try {
    const joined = joinAll(compiled, values);
    if ('over' in joined) {
      const place = used.find(({ name, isPassage }) => isPassage && name === joined.over)?.place;
      const fault = templateRepeatsTooMuch({ name: joined.over }, { place });
      return { bytes: null, diagnostics: [...diagnostics, fault] };
    }
    if ('missing' in joined) {
      const faults = joined.missing.map((name) => placeholderWithoutValue({ name }));
      return { bytes: null, diagnostics: [...diagnostics, ...faults] };
    }
    const texts = new Map(compiled.isOrdinary ? joined.texts : filledByDocxtemplater(ready, values));
    const textOf = (path: string) => texts.get(path) ?? new TextDecoder().decode(parts.get(path));
    if (compiled.hasIds)
      for (const [path, text] of uniqueIds([...parts.keys()], textOf)) texts.set(path, text);
    texts.set(body, finish(textOf(body), textOf('word/styles.xml')));
    return { bytes: packArchive(new Map<string, PartContent>([...compiled.still, ...texts])), diagnostics };
  } catch {
    return { bytes: null, diagnostics: [...diagnostics, notUnderstood()] };
  }
}

type Joined =
  /** Of the parts that values change, by path. */
  | { readonly texts: ReadonlyMap<string, string> }
  /** The passage that repeats more than is made. */
  | { readonly over: string }
  | { readonly missing: readonly string[] };

function joinAll({ changing }: CompiledTemplate, values: TemplateValues): Joined {
  const missing = new Set<string>();
  const room = { left: filledLimits.bytes + filledLimits.bytesEach * itemsIn(values) };
  const texts = new Map<string, string>();
  for (const [path, file] of changing) {
    const text = joinPieces(file, { values, missing, room });
    if (typeof text !== 'string') return text;
    texts.set(path, text);
  }
  return missing.size > 0 ? { missing: [...missing] } : { texts };
}
