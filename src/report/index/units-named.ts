// Which unit of an index card is meant by a name typed on the command line.
import { fold, foldBare } from '#language/fold';
import { nearest } from '#language/nearest';
import type { IndexUnitScore } from '#scoring/index/index-card';

/** By name; else without diacritics; else by the words that only one name holds ("Việt Trì"). */
export function indexUnitsNamed(units: readonly IndexUnitScore[], name: string): readonly IndexUnitScore[] {
  const exact = units.filter(({ unit }) => fold(unit.name) === fold(name));
  if (exact.length > 0) return exact;
  const bare = units.filter(({ unit }) => foldBare(unit.name) === foldBare(name));
  if (bare.length > 0) return bare;
  const words = foldBare(name).replace(/[.]/gu, ' ').trim();
  const holding = units.filter(({ unit }) =>
    ` ${foldBare(unit.name).replace(/[.]/gu, ' ')} `.includes(` ${words} `),
  );
  return words !== '' && holding.length === 1 ? holding : [];
}

const mostSuggestions = 5;

/** Names that may have been meant by one that nobody bears. */
export function indexUnitsLike(units: readonly IndexUnitScore[], name: string): readonly string[] {
  const all = units.map(({ unit }) => unit.name);
  const near = nearest(name, all);
  const within = all.filter((one) => foldBare(one).includes(foldBare(name)));
  return [...new Set([...(near === null ? [] : [near]), ...within])].slice(0, mostSuggestions);
}
