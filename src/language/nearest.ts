// The name somebody probably meant: the nearest by letters added, left out, changed or swapped.
import { fold, foldWithoutDiacritics } from './fold.ts';

/** The candidate that differs in the fewest letters, if few enough to be a slip; null where none is near. */
export function nearest(name: string, candidates: readonly string[]): string | null {
  const wanted = foldWithoutDiacritics(name);
  const maxDistance = wanted.length <= 4 ? 1 : Math.min(4, Math.ceil(wanted.length / 6));
  let best: { readonly candidate: string; readonly distance: number } | null = null;
  for (const candidate of candidates) {
    const plain = foldWithoutDiacritics(candidate);
    if (Math.abs(plain.length - wanted.length) > maxDistance) continue;
    // Letters count whole, a wrong mark over one counts little.
    const distance = editDistance(wanted, plain) + (fold(name) === fold(candidate) ? 0 : 0.1);
    if (distance < maxDistance + 1 && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}

/** Damerau–Levenshtein over adjacent letters. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
