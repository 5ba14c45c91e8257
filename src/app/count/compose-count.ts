// Dossier lists → the counts of each unit, by a policy; and the workbook they go into, as bytes: nothing is written yet.
import { resolve } from 'node:path';
import { type Diagnostic, hasErrors } from '#diagnostics/diagnostic';
import { outputIsInput, outputTwice } from '#diagnostics/file/output';
import type { Submission } from '#domain/submission';
import { readFile } from '#files/read-file';
import { isSameFile } from '#files/same-file';
import type { OutputFile } from '#files/write-file';
import { countRows } from '#lists/count-rows';
import { lexiconsWith, type OwnWord } from '#lists/own-words';
import type { Question } from '#lists/placement';
import type { Source } from '#lists/source';
import { understand } from '#lists/understand';
import { asksDetails, defaultPolicyId, type Policy } from '#rules/policy';
import { choosePolicy } from '../choose-policy.ts';
import { endingOf, noResult, type Outcome, outcome } from '../outcome.ts';
import { readWorkbook } from '../read-workbook.ts';
import { filledCopy, newWorkbook, whyNotFilled } from './fill-outputs.ts';
import { lateAnnex } from './late-annex.ts';
import { readCountPeriod } from './read-request.ts';
import type { AskedWord, ComposedCount, CountPeriod, CountRequest } from './request.ts';
import { rowDiagnostics } from './row-diagnostics.ts';
import { withSource } from './with-source.ts';
import { missingColumns, nothingCounted, unitsToAsk, unknownWords, wordsToAsk } from './word-diagnostics.ts';
import { wordsAnswered, wordsToFill } from './words-file.ts';

export async function composeCount(request: CountRequest): Promise<Outcome<ComposedCount>> {
  const { span, faults } = readCountPeriod(request);
  if (span === null) return noResult(faults, 'wrong-usage');
  const { policy, diagnostics } = await choosePolicy(request.policy ?? defaultPolicyId);
  if (policy === null) {
    const unknown = diagnostics.some(({ code }) => code === 'policy-unknown');
    return noResult(diagnostics, unknown ? 'wrong-usage' : endingOf(diagnostics));
  }
  const same = await overInput(request);
  if (same !== null) return noResult([same], 'wrong-usage');
  const target = await readTarget(request.into);
  if (target.diagnostics.length > 0) return noResult(target.diagnostics);
  const task = (source: Source, own: readonly OwnWord[]) =>
    countFrom(source, own, { request, span, policy, target });
  return await withSource(request, asksDetails(policy), task);
}

interface Task {
  readonly request: CountRequest;
  readonly span: CountPeriod;
  readonly policy: Policy;
  readonly target: Target;
}

async function countFrom(
  source: Source,
  own: readonly OwnWord[],
  task: Task,
): Promise<Outcome<ComposedCount>> {
  const { request, span, policy, target } = task;
  const understood = understand(source, lexiconsWith(own));
  const unknown = unknownWords(understood);
  if (unknown.length > 0) {
    const words = asking(wordsToAsk(understood), request.output, own);
    return outcome({ ...span, policy, list: null, changes: [], ...words }, unknown, 'faulty');
  }
  const question: Question = { policy, from: span.from, to: span.to, ...understood.words };
  const counted = await countRows(source, question, understood);
  const { list } = counted;
  const diagnostics: Diagnostic[] = [
    ...missingColumns(source),
    ...nothingCounted(list, span),
    ...(await rowDiagnostics(source, counted)),
  ];
  const result = { ...span, policy, list, changes: [], asked: [] };
  const unfit = target.submission === null ? [] : whyNotFilled(list, target.submission, span);
  if (unfit.length > 0) {
    const words = asking(unitsToAsk(list, target.submission?.units ?? []), request.output, own);
    return outcome({ ...result, ...words }, [...diagnostics, ...unfit], 'faulty');
  }
  const files: OutputFile[] = [];
  let changes: ComposedCount['changes'] = [];
  if (request.output !== undefined) {
    const filled =
      target.bytes === null || target.submission === null
        ? await newWorkbook(list, policy, span, request.authority)
        : await filledCopy(target.bytes, list, target.submission.units, span);
    diagnostics.push(...filled.diagnostics);
    changes = filled.changes;
    if (filled.bytes !== null) files.push({ path: request.output, bytes: filled.bytes });
    const answered = request.ownWords ?? [];
    if (answered.length > 0) files.push(wordsAnswered(request.output, answered));
  }
  if (request.late !== undefined)
    files.push({ path: request.late, bytes: await lateAnnex(source, question, understood) });
  return outcome({ ...result, changes, files }, diagnostics);
}

/** Words that a person must say the meaning of, and the file beside the output to say it in. */
function asking(asked: readonly AskedWord[], output: string | undefined, own: readonly OwnWord[]) {
  const files = output === undefined || asked.length === 0 ? [] : [wordsToFill(output, asked, own)];
  return { asked, files };
}

interface Target {
  readonly bytes: Uint8Array | null;
  readonly submission: Submission | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The workbook to be filled in: its units must be known, its counts need not be right. */
async function readTarget(path: string | undefined): Promise<Target> {
  if (path === undefined) return { bytes: null, submission: null, diagnostics: [] };
  const { bytes, diagnostics } = await readFile(path);
  if (bytes === null) return { bytes, submission: null, diagnostics };
  const { submission, diagnostics: faults } = await readWorkbook(bytes);
  return {
    bytes,
    submission,
    diagnostics: submission === null ? faults.filter((one) => hasErrors([one])) : [],
  };
}

/** Nothing is written over what was read, nor one result over the other. */
async function overInput({ lists, into, words, output, late }: CountRequest): Promise<Diagnostic | null> {
  if (output !== undefined && late !== undefined)
    if (resolve(output) === resolve(late) || (await isSameFile(resolve(output), resolve(late))))
      return outputTwice({ file: late });
  for (const target of [output, late])
    for (const input of [...lists, into, words])
      if (target !== undefined && input !== undefined && (await isSameFile(resolve(input), resolve(target))))
        return outputIsInput({ file: target });
  return null;
}
