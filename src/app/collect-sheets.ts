// `collect`: what units sent back, put into a copy of the workbook; which unit is received, missing, twice or faulty.
import { resolve } from 'node:path';
import { checkSubmission } from '#checks/check-submission';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { outputIsInput } from '#diagnostics/file/output';
import type { Place } from '#diagnostics/place';
import { returnedMissing } from '#diagnostics/source/collection';
import type { Submission } from '#domain/submission';
import { findWorkbooks } from '#files/find-workbooks';
import { readFile } from '#files/read-file';
import { isSameFile } from '#files/same-file';
import { writeFile } from '#files/write-file';
import { fillsOf } from '#unit-sheets/fills-of';
import { contradictions, contradictoryUnits, type MatchedFile, matchFile } from '#unit-sheets/match-returned';
import { readReturned } from '#unit-sheets/read-returned';
import { isUsable, nobody } from '#unit-sheets/returned';
import { isFilled, statusesOf, type UnitReturn, withNameChecked } from '#unit-sheets/statuses';
import { type FilledCell, fillWorkbook } from '#workbook/write/fill-workbook';
import { readTableValues } from '#workbook/write/table-values';
import { isNameOf } from './file-kinds.ts';
import { endingOf, noResult, type Outcome, outcome } from './outcome.ts';
import { readWorkbook } from './read-workbook.ts';

export interface CollectRequest {
  readonly paths: readonly string[];
  /** The workbook that is filled in, in a copy. */
  readonly into: string;
  readonly output: string;
}

export interface Collection {
  readonly units: readonly UnitReturn[];
  /** Every file found, with what is to be said of it; `unit` is null where it is nobody's in the workbook. */
  readonly files: readonly {
    readonly file: string;
    readonly unit: string | null;
    readonly diagnostics: readonly Diagnostic[];
  }[];
  readonly changes: readonly FilledCell[];
  /** What the workbook's own checks say of the units received. */
  readonly findings: readonly Diagnostic[];
  /** Null where nothing was written. */
  readonly written: string | null;
}

/** What is to be written, or null where files contradict each other; `written` is null yet. */
export interface ComposedCollection extends Collection {
  readonly bytes: Uint8Array | null;
}

export async function collectSheets(request: CollectRequest): Promise<Outcome<Collection>> {
  const { result, diagnostics, ending } = await composeCollection(request);
  if (result === null) return noResult(diagnostics, ending);
  const { bytes, ...collection } = result;
  if (bytes === null) return outcome<Collection>(collection, diagnostics, ending);
  const faults = await writeFile(request.output, bytes);
  if (faults.length > 0) return noResult(faults);
  return outcome({ ...collection, written: request.output }, diagnostics, ending);
}

export async function composeCollection(request: CollectRequest): Promise<Outcome<ComposedCollection>> {
  if (await isSameFile(request.into, request.output))
    return noResult([outputIsInput({ file: request.output })], 'wrong-usage');
  const workbook = await readFile(request.into);
  if (workbook.bytes === null) return noResult(workbook.diagnostics);
  const { submission, diagnostics } = await readWorkbook(workbook.bytes);
  if (submission === null || submission.period === null) return noResult(diagnostics);
  const found = await findReturned(request);
  if (endingOf(found.diagnostics) === 'file-failed') return noResult(found.diagnostics);
  const files = found.files.map((file) => withNameChecked(matchFile(file, submission), submission));
  const clashes = contradictions(files);
  if (clashes.length > 0) {
    const units = statusesOf(submission, files, new Set(), contradictoryUnits(files));
    const nothing = { changes: [], findings: [], written: null, bytes: null };
    return outcome({ ...nothing, units, files: withoutBytes(files) }, clashes);
  }
  return await fillIn(workbook.bytes, submission, files);
}

async function fillIn(
  bytes: Uint8Array,
  submission: Submission,
  files: readonly MatchedFile[],
): Promise<Outcome<ComposedCollection>> {
  const { officers } = await readTableValues(bytes);
  const filled = await fillWorkbook(bytes, fillsOf(files.filter(isFilled), officers));
  if (filled.bytes === null) return noResult(filled.diagnostics);
  const { findings, doubtful } = await findingsOf(
    filled.bytes,
    new Set(files.flatMap(({ unit }) => unit?.id ?? [])),
  );
  const units = statusesOf(submission, files, doubtful);
  const missing = units.filter(({ status }) => status === 'missing').map(({ name }) => name);
  const { bytes: filledIn, changes } = filled;
  const collection = { units, files: withoutBytes(files), changes, findings, written: null, bytes: filledIn };
  const allThere = units.every(({ status }) => ['received', 'in-workbook', 'twice'].includes(status));
  const isFaulty = !allThere || files.some((file) => !isUsable(file));
  return outcome(
    collection,
    missing.length === 0 ? [] : [returnedMissing({ units: missing })],
    isFaulty ? 'faulty' : 'done',
  );
}

async function findReturned({ paths, into, output }: CollectRequest) {
  const { files, diagnostics } = await findWorkbooks(paths, isNameOf('filled'));
  const own = new Set([resolve(into), resolve(output)]);
  const read = await Promise.all(
    files
      .filter((file) => !own.has(resolve(file)))
      .map(async (file) => {
        const content = await readFile(file);
        if (content.bytes === null)
          return { file, returned: { ...nobody, diagnostics: content.diagnostics } };
        return { file, returned: await readReturned(content.bytes) };
      }),
  );
  return { files: read, diagnostics };
}

function withoutBytes(files: readonly MatchedFile[]): Collection['files'] {
  return files.map(({ file, unit, diagnostics }) => ({ file, unit: unit?.name ?? null, diagnostics }));
}

/** Errors of the units that came back, and which units have any; what is wrong elsewhere in the workbook is for `check`. */
async function findingsOf(bytes: Uint8Array, returned: ReadonlySet<string>) {
  const { submission, diagnostics } = await readWorkbook(bytes);
  const checked = submission === null ? [] : checkSubmission(submission);
  const found = [...diagnostics, ...checked]
    .filter(({ severity }) => severity === 'error')
    .map((finding) => ({
      finding,
      units: unitsOf(finding, submission).filter((id) => returned.has(id)),
    }))
    .filter(({ units }) => units.length > 0);
  return {
    findings: found.map(({ finding }) => finding),
    doubtful: new Set(found.flatMap(({ units }) => units)),
  };
}

/** By its name, and where two groups have a unit of that name by its row. */
function unitsOf({ unit, place }: Diagnostic, submission: Submission | null): readonly string[] {
  const named = submission?.units.filter(({ name }) => name === unit) ?? [];
  const inRow = named.filter(({ id }) => isSameRow(place, submission?.origins.get(id)));
  return (inRow.length > 0 ? inRow : named).map(({ id }) => id);
}

function isSameRow(a: Place | undefined, b: Place | undefined): boolean {
  const row = (place: Place | undefined) => place?.cell?.replace(/^[A-Z]+/u, '');
  return a?.sheet === b?.sheet && row(a) !== undefined && row(a) === row(b);
}
