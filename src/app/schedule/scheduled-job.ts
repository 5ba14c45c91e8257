// A run that nobody watches, as data; and its name: one for each folder of results, so that no schedule replaces another's.
import { resolve } from 'node:path';
import { fingerprint } from '#files/fingerprint';
import { foldWithoutDiacritics } from '#language/fold';
import type { BatchCommand } from './batch-command.ts';
import type { Recurrence } from './recurrence.ts';

export interface ScheduledJob extends BatchCommand {
  /** What the scheduler files it under. */
  readonly name: string;
  readonly recurrence: Recurrence;
  readonly description: string;
}

/** Letters that a scheduler takes for themselves, in file names and on command lines. */
const usable = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/u;

/** A name that somebody chose. */
export function isJobName(name: string): boolean {
  return usable.test(name);
}

const maxLength = 60;

/** "D:\bao-cao" → "tthc-score-d-bao-cao". The same folder always gives the same: printed again, a schedule replaces itself. */
export function jobNameFor(folder: string): string {
  const path = resolve(folder);
  const words = foldWithoutDiacritics(path)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  // Of a long path the end is kept; a checksum stands for the rest.
  const end = `${words.slice(-maxLength).replace(/^[a-z0-9]*-/u, '')}-${fingerprint(path).slice(0, 6)}`;
  return ['tthc-score', words.length <= maxLength ? words : end].filter(Boolean).join('-');
}
