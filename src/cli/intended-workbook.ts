// `tthc-score "Quý II"` where Quý II.xlsx is meant: Windows hides a file's ending from whoever types its name.
import { isNameOf } from '#app/file-kinds';
import { namesIn } from '#files/path-checks';
import { foldWithoutDiacritics } from '#language/fold';

/** The workbook in this folder that the words name without its ending, with quotes or without; null where there is none. */
export function intendedWorkbook(words: readonly string[]): string | null {
  const [first = ''] = words;
  const wanted = new Set([first, words.join(' ')].map((name) => foldWithoutDiacritics(name)));
  const workbooks = namesIn('.').filter(isNameOf('workbook'));
  return workbooks.find((name) => wanted.has(foldWithoutDiacritics(name.replace(/\.[^.]*$/u, '')))) ?? null;
}
