// What the scores that the portal prints for the groups add up to: all that can be said where there are no counts.
import { type IndexUnit, portalGroups } from '#domain/index-unit';
import { type Rational, sum } from '#exact/rational';

/** Null where one of the six is not given. */
export function portalSum({ portal }: IndexUnit): Rational | null {
  const values = portalGroups.flatMap((code) => portal[code]?.value ?? []);
  return values.length < portalGroups.length ? null : sum(values);
}
