import { betweenNames } from '#language/between-names';

/** The first few names of a list in a sentence: "Phường Him Lam, Phường Thanh Bình…". */
export function listed(names: readonly string[], max = 5, separator = betweenNames(names)): string {
  const shown = names.slice(0, max).join(separator);
  return names.length > max ? `${shown}…` : shown;
}
