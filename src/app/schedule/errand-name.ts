// What a schedule is filed under: one name for each folder of results, so that no schedule replaces another's.
import { resolve } from 'node:path';
import { fingerprint } from '#files/fingerprint';
import { foldBare } from '#language/fold';
import { program } from './errand.ts';

/** Letters that every scheduler takes for themselves, in file names and on command lines. */
const usable = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/u;

/** A name that somebody chose. */
export function isErrandName(name: string): boolean {
  return usable.test(name);
}

const longest = 60;

/** "D:\bao-cao" → "tthc-score-d-bao-cao". The same folder always gives the same: printed again, a schedule replaces itself. */
export function errandNameFor(folder: string): string {
  const path = resolve(folder);
  const words = foldBare(path)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  // The end tells most of a long path, and the rest is told apart by its sum.
  const shown =
    words.length <= longest ? words : `${words.slice(-longest).replace(/^[a-z0-9]*-/u, '')}-${sumOf(path)}`;
  return [program, shown].filter(Boolean).join('-');
}

function sumOf(path: string): string {
  return fingerprint(path).slice(0, 6);
}
