// Diagnostics as SARIF 2.1.0 (OASIS), for tools that gather findings. A cell is a logical location: sheet, then cell.
import { causesText } from '#diagnostics/audit/define-cause';
import { describe, describeDifference } from '#diagnostics/describe';
import type { Diagnostic, Severity } from '#diagnostics/diagnostic';
import { type Place, placeText } from '#diagnostics/place';
import type { Language } from '#language/language';
import { differenceJson } from './diagnostics-json.ts';

export interface SarifOptions {
  /** The file as it was given on the command line. */
  readonly workbook: string;
  readonly language: Language;
}

export function diagnosticsSarif(
  diagnostics: readonly Diagnostic[],
  { workbook, language }: SarifOptions,
): object {
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'tthc-score', rules: codes.map((code) => ruleOf(code, diagnostics, language)) },
        },
        language,
        artifacts: [{ location: { uri: uriOf(workbook) } }],
        results: diagnostics.map((each) => resultOf(each, codes.indexOf(each.code), workbook, language)),
      },
    ],
  };
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Only the codes that occur; the help is that of the first, for it may name the case. */
function ruleOf(code: string, diagnostics: readonly Diagnostic[], language: Language): object {
  const first = diagnostics.find((each) => each.code === code);
  return {
    id: code,
    ...(first === undefined
      ? {}
      : {
          help: { text: describe(first, language).help },
          defaultConfiguration: { level: levels[first.severity] },
        }),
  };
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number, workbook: string, language: Language): object {
  const { code, severity, facts, place, unit } = diagnostic;
  const { message, help } = describe(diagnostic, language);
  const difference = describeDifference(diagnostic, language);
  // Viewers show the message alone, so that the causes stand in it.
  const causes = causesText(difference?.causes ?? []);
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: [message, ...(causes === '' ? [] : [causes])].join(' ') },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(workbook), index: 0 } },
        ...(place === undefined ? {} : { logicalLocations: logicalLocations(place) }),
      },
    ],
    properties: {
      help,
      unit: unit ?? null,
      ...(place?.content === undefined ? {} : { content: place.content }),
      ...differenceJson(difference),
      facts,
    },
  };
}

function logicalLocations(place: Place): readonly object[] {
  if (place.cell === undefined)
    return [{ name: place.sheet, fullyQualifiedName: place.sheet, kind: 'sheet' }];
  return [{ name: place.cell, fullyQualifiedName: placeText(place), kind: 'cell' }];
}

/** A relative or absolute path as a URI: strokes forward, everything else that a URI cannot hold escaped. */
function uriOf(path: string): string {
  const forward = path.replaceAll('\\', '/');
  const escaped = forward.split('/').map(encodeURIComponent).join('/');
  return /^[A-Za-z]%3A\//u.test(escaped) ? `file:///${forward.slice(0, 2)}${escaped.slice(4)}` : escaped;
}
