// What became of the mutants of a room.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Stryker } from '@stryker-mutator/core';
import { type Equivalent, equivalents } from './equivalents.ts';

export type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

export interface Mutant {
  /** "src/exact/rational.ts:12:16", as editors open it. */
  readonly place: string;
  readonly file: string;
  readonly original: string;
  readonly replacement: string;
  /** The line it begins on, without its indent. */
  readonly line: string;
  readonly covered: boolean;
}

export interface Tally {
  readonly room: string;
  readonly killed: number;
  readonly equivalent: number;
  readonly survivors: readonly Mutant[];
}

/** Timeouts are kills: the test would never end. Mutants that were not tried do not count. */
export function tally(room: string, results: readonly MutantResult[]): Tally {
  const count = (...statuses: string[]) => results.filter(({ status }) => statuses.includes(status)).length;
  const alive = livingMutants(results);
  const survivors = alive.filter((mutant) => !equivalents.some((one) => isSameMutant(one, mutant)));
  return {
    room,
    killed: count('Killed', 'Timeout'),
    equivalent: alive.length - survivors.length,
    survivors,
  };
}

/** Entries for files of these results that name no living mutant: the code has changed, or a test kills it after all. */
export function staleEquivalents(results: readonly MutantResult[]): Equivalent[] {
  const files = new Set(results.map(({ fileName }) => relative('.', fileName)));
  const alive = livingMutants(results);
  return equivalents.filter(
    (one) => files.has(one.file) && !alive.some((mutant) => isSameMutant(one, mutant)),
  );
}

/** Killed, of all that could be killed. */
export function score({ killed, survivors }: Pick<Tally, 'killed' | 'survivors'>): number {
  return (100 * killed) / (killed + survivors.length);
}

function livingMutants(results: readonly MutantResult[]): Mutant[] {
  return results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').map(describeMutant);
}

function isSameMutant(one: Equivalent, mutant: Mutant): boolean {
  return (
    one.file === mutant.file &&
    one.from === mutant.original &&
    one.to === mutant.replacement &&
    (one.line === undefined || one.line === mutant.line)
  );
}

function describeMutant({ fileName, location, replacement, status }: MutantResult): Mutant {
  const file = relative('.', fileName);
  const lines = readFileSync(file, 'utf8').split('\n');
  const { start, end } = location;
  const touched = lines.slice(start.line - 1, end.line);
  const original = touched
    .map((line, index) =>
      line.slice(
        index === 0 ? start.column - 1 : 0,
        index === touched.length - 1 ? end.column - 1 : undefined,
      ),
    )
    .join('\n');
  return {
    place: `${file}:${start.line}:${start.column}`,
    file,
    original: onOneLine(original),
    replacement: onOneLine(replacement ?? ''),
    line: touched[0]?.trim() ?? '',
    covered: status === 'Survived',
  };
}

function onOneLine(code: string): string {
  return code.replace(/\s+/g, ' ');
}
