// Parts of a template → what they ask for and their faults: ours, then those only docxtemplater can see, in our words.
import Docxtemplater from 'docxtemplater';
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic';
import type { Place } from '#diagnostics/place';
import { passageInsideItself, passageMisplaced } from '#diagnostics/template/passage';
import {
  templateChangesOpen,
  templateDamaged,
  templateWithoutPlaceholders,
} from '#diagnostics/template/template';
import { templateTooComplex } from '#diagnostics/template/template-bounds';
import type { TemplateArchive } from '#ooxml/package/template-archive';
import { checkMarks } from '../check-marks.ts';
import type { CheckedTemplate } from '../checked-template.ts';
import { spelling } from '../find-placeholder.ts';
import { type Mark, marksOf } from '../marks-of.ts';
import type { Placeholder } from '../placeholder.ts';
import { templateLimits } from '../template-limits.ts';
import { paragraphsOf, partLabel } from './paragraphs-of.ts';
import { templateOptions } from './template-options.ts';
import { withoutComments } from './without-comments.ts';

export interface CheckedArchive extends CheckedTemplate {
  /** As docxtemplater reads it; null where it does not. */
  readonly document: Docxtemplater | null;
}

/** All faults at once. The archive is docxtemplater's from here on, which changes it. `list`: what the template may ask for. */
export function checkArchive(archive: TemplateArchive, list: readonly Placeholder[]): CheckedArchive {
  const parts = paragraphsOf(archive).map((paragraphs) => paragraphs.map((one) => marksOf(one, list)));
  const checked = parts.map((paragraphs) =>
    checkMarks(
      paragraphs.flatMap(({ marks }) => marks),
      list,
    ),
  );
  const used = checked.flatMap((part) => part.used);
  const marks = parts.flat().flatMap((paragraph) => paragraph.marks);
  const ours = parts.flatMap((paragraphs, index) => [
    ...paragraphs.flatMap(({ diagnostics }) => diagnostics),
    ...(checked[index]?.diagnostics ?? []),
  ]);
  if (hasOpenChanges(archive)) ours.push(templateChangesOpen({}));
  if (marks.length === 0) ours.push(templateWithoutPlaceholders({}));
  if (ours.some(({ code }) => endless.has(code)))
    return { used, diagnostics: ours.slice(0, templateLimits.findings), document: null };
  try {
    const document = new Docxtemplater(withoutComments(archive), templateOptions(list));
    return { used, diagnostics: ours.slice(0, templateLimits.findings), document };
  } catch (error) {
    const theirs = structuralFaults(error, marks, list);
    const unexplained = !hasErrors(ours) && theirs.length === 0;
    const all = [...ours, ...(unexplained ? [notUnderstood()] : theirs)];
    return { used, diagnostics: all.slice(0, templateLimits.findings), document: null };
  }
}

/** Text put in, deleted or moved, and looks changed, that Word still shows as changes. */
function hasOpenChanges(archive: TemplateArchive): boolean {
  return Object.keys(archive.files).some(
    (path) =>
      partLabel(path) !== null &&
      /<w:(?:ins|del|moveFrom|moveTo|[a-zA-Z]{1,20}Change)[\s/>]/u.test(archive.files[path]?.asText() ?? ''),
  );
}

/** docxtemplater would be long over these, and they say enough. */
const endless = new Set([passageInsideItself.code, templateTooComplex.code]);

/** The ids of docxtemplater that say a passage begins and ends in different parts of a table. */
const misplaced = new Set([
  'loop_position_invalid',
  'unbalanced_loop_tags',
  'no_xml_tag_found_at_left',
  'no_xml_tag_found_at_right',
]);

function structuralFaults(
  error: unknown,
  marks: readonly Mark[],
  list: readonly Placeholder[],
): readonly Diagnostic[] {
  const names = faultsIn(error)
    .filter(({ id }) => id !== undefined && misplaced.has(id))
    .flatMap(({ xtag, lastPair }) => [xtag, lastPair?.left].filter((name) => name !== undefined));
  return [...new Set(names)].map((name) =>
    passageMisplaced({ name }, { place: placeOf(spelling(name, list), marks, list) }),
  );
}

interface TheirFault {
  readonly id?: string;
  readonly xtag?: string;
  readonly lastPair?: { readonly left: string };
}

/** One error, or many in a `multi_error`. */
function faultsIn(error: unknown): readonly TheirFault[] {
  if (typeof error !== 'object' || error === null || !('properties' in error)) return [];
  const properties = error.properties as TheirFault & { readonly errors?: readonly unknown[] };
  return properties.errors === undefined ? [properties] : properties.errors.flatMap(faultsIn);
}

function placeOf(name: string, marks: readonly Mark[], list: readonly Placeholder[]): Place | undefined {
  return marks.find((mark) => mark.kind === 'start' && spelling(mark.name, list) === name)?.of.place;
}

/** A document of a structure that docxtemplater cannot follow. */
export function notUnderstood(): Diagnostic {
  return templateDamaged({
    what: { vi: 'cấu trúc của văn bản không đọc được', en: 'the structure of the document cannot be read' },
  });
}
