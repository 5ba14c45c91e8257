// A mutant before both hands: what the program makes of it, and whether another reading of the same bytes is scored alike.
import { readFileSync } from 'node:fs';
import { checkSubmission } from '#checks/check-submission';
import { parseRuleSet } from '#rules/parse-rule-set';
import type { RuleSet } from '#rules/rule-set';
import { scoreSubmission } from '#scoring/score-submission';
import { readSubmission } from '#workbook/read-submission';
import type { OtherReader } from './cells.ts';
import { figuresOf } from './figures.ts';
import { rulesOf } from './rules.ts';
import { type Lines, scoreLines, unreadable } from './score.ts';
import { linesOf } from './score-lines.ts';

/**
 * `refused`: no table of units. `faulty`: an error names what is wrong, and every figure still given is the other hand's;
 * `faulty, differs`: some figure still given is not; `faulty, unread`: no other reader opens it. `same`: no error, and
 * every figure as of the unharmed workbook; `changed`: other figures; both the other hand has, too. `unread`: no other
 * reader opens it as a whole, but every figure is as of the unharmed workbook. `wrong`: what none of these explains.
 */
export const kinds = [
  'refused',
  'faulty',
  'faulty, differs',
  'faulty, unread',
  'same',
  'unread',
  'changed',
  'wrong',
] as const;
export type Kind = (typeof kinds)[number];

export interface Reading {
  readonly kind: Kind;
  /** Processor seconds of the program alone. */
  readonly seconds: number;
  /** Where the hands differ, or what the other readers stumbled over. */
  readonly what: readonly string[];
}

export interface Case {
  readonly bytes: Uint8Array;
  /** The lines of the workbook before it was harmed; null where there is none. */
  readonly unharmed: Lines | null;
  /** Each part is under its checksum: whatever is read of such a file is what was in it, and another reader may well lose a part. */
  readonly archiveAlone: boolean;
}

export async function compareReadings(tried: Case, readers: readonly OtherReader[]): Promise<Reading> {
  const before = process.cpuUsage();
  const own = await scoredByProgram(tried.bytes);
  const { user, system } = process.cpuUsage(before);
  return { ...(await beside(own, tried, readers)), seconds: (user + system) / 1e6 };
}

async function beside(
  own: OwnScore,
  { bytes, unharmed, archiveAlone }: Case,
  readers: readonly OtherReader[],
): Promise<Pick<Reading, 'kind' | 'what'>> {
  const { lines, errors } = own;
  if (lines === null && errors > 0) return { kind: 'refused', what: [] };
  if (lines === null) return { kind: 'wrong', what: ['neither figures nor an error'] };
  const isSame = unharmed !== null && compareLines(lines, unharmed).length === 0;
  const { closest, stumbled } = await closestReading(bytes, { ...own, lines }, readers);
  if (closest?.length === 0) return { kind: errors > 0 ? 'faulty' : isSame ? 'same' : 'changed', what: [] };
  const what = closest ?? stumbled;
  if (errors > 0) return { kind: closest === null ? 'faulty, unread' : 'faulty, differs', what };
  return { kind: isSame && (closest === null || archiveAlone) ? 'unread' : 'wrong', what };
}

/** `closest`: where the program and the reading nearest to it differ; null where no reader opens the file. */
async function closestReading(
  bytes: Uint8Array,
  { lines, errors, ruleSet }: OwnScore & { readonly lines: Lines },
  readers: readonly OtherReader[],
): Promise<{ readonly closest: readonly string[] | null; readonly stumbled: readonly string[] }> {
  const stumbled: string[] = [];
  let closest: readonly string[] | null = null;
  for (const read of readers) {
    const other = await scoredByOther(bytes, read, ruleSet, isEmpty(lines));
    if ('error' in other) stumbled.push(other.error);
    else {
      const found = compareLines(lines, other.lines, errors > 0);
      if (closest === null || found.length < closest.length) closest = found;
      if (found.length === 0) break;
    }
  }
  return { closest, stumbled };
}

/** Lines that the two have differently. `faulty`: for an error, either may withhold a figure that needs the cell at fault. */
export function compareLines(own: Lines, other: Lines, faulty = false): readonly string[] {
  const withheld = (name: string) =>
    faulty &&
    (['–', undefined].includes(own.get(name)) ||
      other.get(name) === unreadable ||
      // A rank is among those that are assessed.
      name.endsWith('/ rank'));
  return [...new Set([...own.keys(), ...other.keys()])]
    .filter((name) => own.get(name) !== other.get(name) && !withheld(name))
    .map(
      (name) =>
        `${name}: ${own.get(name) ?? 'not there'}, by the other hand ${other.get(name) ?? 'not there'}`,
    );
}

interface OwnScore {
  readonly lines: Lines | null;
  readonly errors: number;
  readonly ruleSet: string;
}

const ruleSets = new Map<string, RuleSet | null>();

function ruleSetOf(id: string): RuleSet | null {
  const known = ruleSets.get(id);
  if (known !== undefined) return known;
  const shipped = ['dien-bien-1187-2019', 'tt01-2018'].includes(id);
  const read = shipped ? parseRuleSet(readFileSync(`rules/${id}.json`, 'utf8'), id).ruleSet : null;
  ruleSets.set(id, read);
  return read;
}

export async function scoredByProgram(bytes: Uint8Array): Promise<OwnScore> {
  const { submission, diagnostics } = await readSubmission(bytes);
  const ruleSet = submission === null ? null : ruleSetOf(submission.ruleSetId);
  const found = [...diagnostics, ...(submission === null ? [] : checkSubmission(submission))];
  const errors =
    found.filter(({ severity }) => severity === 'error').length +
    (submission !== null && ruleSet === null ? 1 : 0);
  if (submission === null || ruleSet === null) return { lines: null, errors, ruleSet: '' };
  const scorecard = scoreSubmission(submission, ruleSet);
  const all = errors + scorecard.diagnostics.filter(({ severity }) => severity === 'error').length;
  return { lines: linesOf(scorecard), errors: all, ruleSet: ruleSet.id };
}

/** `maybeEmpty`: units without any dossier have no figures, by either hand. */
async function scoredByOther(bytes: Uint8Array, read: OtherReader, ruleSet: string, maybeEmpty: boolean) {
  try {
    const figures = figuresOf(await read(bytes));
    if (figures.ruleSet !== ruleSet) return { lines: new Map([['rule set', figures.ruleSet]]) };
    const lines = scoreLines(figures, rulesOf(ruleSet));
    // exceljs loses a whole sheet over an attribute that nobody needs: that is no reading.
    if (isEmpty(lines) && !maybeEmpty) return { error: 'no figures' };
    return { lines };
  } catch (error) {
    return { error: error instanceof Error ? `${error.name}: ${error.message}` : 'threw something' };
  }
}

function isEmpty(lines: Lines): boolean {
  return [...lines.values()].every((text) => text === '–');
}
