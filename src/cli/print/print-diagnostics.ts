// Diagnostics for a reader: place, severity and unit on one line, then what is wrong, then the fix; the code at the end.

import type { ColourText } from '#cli/terminal/paint';
import type { PaintedOutput } from '#cli/terminal/terminal';
import { breakLines, padEnd, textWidth } from '#cli/terminal/text-width';
import { texts } from '#cli/texts/texts';
import { severityWords } from '#diagnostics/count-text';
import { describe } from '#diagnostics/describe';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { excerptOf } from '#diagnostics/excerpt';
import { listNameText } from '#diagnostics/list-name';
import { placeText } from '#diagnostics/place';
import type { Language } from '#language/language';

/** More alike than this are shown by their first three, and the others by their cells. */
const alike = 5;
const shownOfMany = 3;
/** Beyond this width a line is hard to read. */
const widest = 100;

export interface Printing {
  readonly language: Language;
  /** Standard error, but for an audit, whose differences are its result. */
  readonly to: PaintedOutput;
  /** Each one shown, however many are alike. */
  readonly all?: boolean | undefined;
}

/** In the order given; nothing where there is nothing. */
export function printDiagnostics(
  workbook: string,
  diagnostics: readonly Diagnostic[],
  printing: Printing,
): void {
  if (diagnostics.length === 0) return;
  const { to, language, all = false } = printing;
  const widths = {
    place: Math.min(16, Math.max(...diagnostics.map((each) => textWidth(placeWords(each, language))))),
    severity: Math.max(...diagnostics.map(({ severity }) => textWidth(severityWords[severity][language]))),
  };
  const lines = [to.paint.strong(workbook), ''];
  for (const { diagnostic, others } of grouped(diagnostics, all)) {
    lines.push(...block(printing, diagnostic, widths), '');
    if (others.length > 0) lines.push(...paragraph(printing, '    … ', otherPlaces(others, language)), '');
  }
  to.write(`${lines.join('\n')}\n`);
}

interface Grouped {
  readonly diagnostic: Diagnostic;
  /** Of the same code, not shown themselves: named after the last one shown. */
  readonly others: readonly Diagnostic[];
}

function grouped(diagnostics: readonly Diagnostic[], all: boolean): readonly Grouped[] {
  const byCode = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) byCode.set(each.code, [...(byCode.get(each.code) ?? []), each]);
  return diagnostics.flatMap((diagnostic) => {
    const same = byCode.get(diagnostic.code) ?? [];
    if (all || same.length <= alike) return [{ diagnostic, others: [] }];
    const position = same.indexOf(diagnostic);
    if (position >= shownOfMany) return [];
    return [{ diagnostic, others: position === shownOfMany - 1 ? same.slice(shownOfMany) : [] }];
  });
}

function block(
  printing: Printing,
  diagnostic: Diagnostic,
  widths: { readonly place: number; readonly severity: number },
): readonly string[] {
  const { language } = printing;
  const { paint } = printing.to;
  const { severity, code, unit = '' } = diagnostic;
  const { message, help } = describe(diagnostic, language);
  const first = [
    padEnd(placeWords(diagnostic, language), widths.place),
    paint[severity](padEnd(severityWords[severity][language], widths.severity)),
    paint.strong(unit),
  ];
  const excerpt = excerptOf(diagnostic, language);
  return [
    `  ${first.join('  ')}`.trimEnd(),
    ...(excerpt === null ? [] : paragraph(printing, '    │ ', excerpt).map(paint.faint)),
    ...paragraph(printing, '    ', message),
    ...withCode(paragraph(printing, '    → ', `${help} [${code}]`), `[${code}]`, paint.faint),
  ];
}

/** What one looks up or searches for comes last, and does not stand out: a code holds no space, so no line breaks it. */
function withCode(lines: readonly string[], code: string, faint: ColourText): readonly string[] {
  return lines.map((line, index) =>
    index === lines.length - 1 ? line.slice(0, -code.length) + faint(code) : line,
  );
}

function placeWords({ place, listRow }: Diagnostic, language: Language): string {
  if (listRow !== undefined) {
    const list = listNameText(listRow);
    return listRow.row === null ? list : texts.rowOfFile[language](list, listRow.row);
  }
  return place === undefined ? texts.everywhere[language] : placeText(place);
}

/** Broken to the width of a terminal, not for a file, where a line is what one searches for. */
function paragraph({ to }: Printing, start: string, text: string): readonly string[] {
  if (!Number.isFinite(to.width)) return [start + text];
  const lines = breakLines(text, Math.min(to.width, widest) - start.length);
  return lines.map((line, index) => (index === 0 ? start : ' '.repeat(start.length)) + line);
}

function otherPlaces(others: readonly Diagnostic[], language: Language): string {
  const named = others
    .map((each) =>
      each.place === undefined && each.listRow === undefined ? (each.unit ?? '') : placeWords(each, language),
    )
    .filter((name) => name !== '');
  const shown = named.slice(0, 40).join(', ') + (named.length > 40 ? ', …' : '');
  return texts.andOthers[language](others.length, others[0]?.code ?? '', shown);
}
