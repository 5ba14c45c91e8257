// Which unit of an index card is meant by a name typed on the command line.
import { fold, foldWithoutDiacritics } from '#language/fold';
import { nearest } from '#language/nearest';
import type { IndexUnitScore } from '#scoring/index/index-card';

/** By name; else without diacritics; else by the words that only one name holds ("Việt Trì"). */
export function indexUnitsNamed(units: readonly IndexUnitScore[], name: string): readonly IndexUnitScore[] {
  const exact = units.filter(({ unit }) => fold(unit.name) === fold(name));
  if (exact.length > 0) return exact;
  const alike = units.filter(({ unit }) => foldWithoutDiacritics(unit.name) === foldWithoutDiacritics(name));
  if (alike.length > 0) return alike;
  const words = foldWithoutDiacritics(name).replace(/[.]/gu, ' ').trim();
  const holding = units.filter(({ unit }) =>
    ` ${foldWithoutDiacritics(unit.name).replace(/[.]/gu, ' ')} `.includes(` ${words} `),
  );
  return words !== '' && holding.length === 1 ? holding : [];
}

const maxSuggestions = 5;

/** The likely names where no unit has the given one. */
export function indexUnitsLike(units: readonly IndexUnitScore[], name: string): readonly string[] {
  const all = units.map(({ unit }) => unit.name);
  const near = nearest(name, all);
  const within = all.filter((one) => foldWithoutDiacritics(one).includes(foldWithoutDiacritics(name)));
  return [...new Set([...(near === null ? [] : [near]), ...within])].slice(0, maxSuggestions);
}
