// A result together with its diagnostics: what every task returns.
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic';
import * as dossierList from '#diagnostics/file/dossier-list';
import * as file from '#diagnostics/file/file';
import * as fileAccess from '#diagnostics/file/file-access';
import * as location from '#diagnostics/file/location';
import * as office from '#diagnostics/file/office';
import * as output from '#diagnostics/file/output';
import * as ownDocument from '#diagnostics/file/own-document';
import { ruleFileNotJson } from '#diagnostics/scoring/rule-set';
import * as list from '#diagnostics/source/list';
import * as listDatabase from '#diagnostics/source/list-database';

/**
 * `faulty`: the workbook or rule file has errors. `differs`: published figures are not the computed ones.
 * `file-failed`: a file could not be read or written.
 */
export type Ending = 'done' | 'faulty' | 'differs' | 'wrong-usage' | 'file-failed';

export interface Outcome<Result> {
  readonly ending: Ending;
  /** Null where there is none; the diagnostics then say why. */
  readonly result: Result | null;
  /** In the order in which they are printed. */
  readonly diagnostics: readonly Diagnostic[];
}

export function outcome<Result>(
  result: Result | null,
  diagnostics: readonly Diagnostic[],
  ending: Ending = endingOf(diagnostics),
): Outcome<Result> {
  return { ending, result, diagnostics };
}

/** Nothing came of the task; the diagnostics say why. */
export function noResult(
  diagnostics: readonly Diagnostic[],
  ending: Ending = endingOf(diagnostics),
): Outcome<never> {
  return { ending, result: null, diagnostics };
}

/** Taken from the worst that was found: a file fault comes before all others. */
export function endingOf(diagnostics: readonly Diagnostic[]): Ending {
  if (diagnostics.some(({ code, severity }) => severity === 'error' && fileCodes.has(code)))
    return 'file-failed';
  return hasErrors(diagnostics) ? 'faulty' : 'done';
}

const { listNotRead, listWithoutTable, listColumnMissing } = list;
const { databaseUnreachable, databaseTableMissing, databaseFailed, countEngineMissing } = listDatabase;

const fileCodes: ReadonlySet<string> = new Set([
  ...[fileAccess, file, location, ownDocument, dossierList, output, office].flatMap((definitions) =>
    Object.values(definitions).map(({ code }) => code),
  ),
  ruleFileNotJson.code,
  // A list that cannot be read, a server that cannot be reached.
  ...[listNotRead, listWithoutTable, listColumnMissing].map(({ code }) => code),
  ...[databaseUnreachable, databaseTableMissing, databaseFailed, countEngineMissing].map(({ code }) => code),
]);
