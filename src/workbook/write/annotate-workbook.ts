// `check --annotate`: the clerk's own workbook, otherwise unchanged, with each faulty cell marked and explained.

import { describe } from '#diagnostics/describe';
import type { Diagnostic, Severity } from '#diagnostics/diagnostic';
import { annotationNotPossible } from '#diagnostics/file/annotation';
import { fold } from '#language/fold';
import { addComments } from '#ooxml/edit/comments';
import { markCells } from '#ooxml/edit/mark-cells';
import { openStyles } from '#ooxml/edit/marked-styles';
import { type SheetPart, sheetParts } from '#ooxml/edit/part-references';
import { openParts, type Parts } from '#ooxml/edit/parts';
import { readAddress } from '#ooxml/spreadsheet/grid';
import { addListSheet, severityNames } from './list-sheet.ts';

export interface AnnotatedWorkbook {
  /** Null where the workbook is none that can be marked. */
  readonly bytes: Uint8Array | null;
  readonly diagnostics: readonly Diagnostic[];
}

const colours: Readonly<Record<Severity, string>> = { error: 'FF9999', warning: 'FFE699', info: 'BDD7EE' };

/** `findings` in the order in which they are to be listed. Parts other than those marked stay as they were. */
export function annotateWorkbook(bytes: Uint8Array, findings: readonly Diagnostic[]): AnnotatedWorkbook {
  try {
    const parts = openParts(bytes);
    if (parts !== null && annotate(parts, findings)) return { bytes: parts.bytes(), diagnostics: [] };
  } catch {
    // Not an archive, or a damaged one: what the reader says of it stands beside this.
  }
  return { bytes: null, diagnostics: [annotationNotPossible({})] };
}

function annotate(parts: Parts, findings: readonly Diagnostic[]): boolean {
  const sheets = sheetParts(parts);
  const styles = openStyles(parts);
  if (sheets.length === 0 || styles === null) return false;
  for (const sheet of sheets) {
    const byCell = findingsByCell(sheet, findings);
    if (byCell.size === 0) continue;
    const restyled = new Map(
      [...byCell].map(([cell, found]) => [cell, (own: number) => styles.marked(own, colours[worst(found)])]),
    );
    const marked = markCells(parts.read(sheet.path), restyled);
    if (marked === null) return false;
    parts.write(sheet.path, marked);
    const texts = [...byCell].map(([cell, found]) => [cell, found.map(wordsOf).join('\n\n')] as const);
    addComments(parts, sheet.path, new Map(texts));
  }
  addListSheet(parts, sheets, styles, findings);
  styles.finish();
  return true;
}

function findingsByCell(
  { name }: SheetPart,
  findings: readonly Diagnostic[],
): ReadonlyMap<string, readonly Diagnostic[]> {
  const byCell = new Map<string, readonly Diagnostic[]>();
  for (const finding of findings) {
    const { place } = finding;
    const cell = place?.cell?.split(':')[0] ?? '';
    if (place === undefined || fold(place.sheet) !== fold(name) || readAddress(cell) === null) continue;
    byCell.set(cell, [...(byCell.get(cell) ?? []), finding]);
  }
  return byCell;
}

function worst(findings: readonly Diagnostic[]): Severity {
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  return order.find((severity) => findings.some((one) => one.severity === severity)) ?? 'info';
}

/** "Lỗi: Tiếp nhận 13 hồ sơ, nhưng … → Đối chiếu …" */
function wordsOf(diagnostic: Diagnostic): string {
  const { message, help } = describe(diagnostic, 'vi');
  return `${severityNames[diagnostic.severity]}: ${message}\n→ ${help}`;
}
