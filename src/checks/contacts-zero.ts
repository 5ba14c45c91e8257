// Suspicious: a unit states that nobody made contact, although dossiers were late.
import { levelBlocks } from '#contract/own-counts';
import { contactsZero } from '#diagnostics/check/plausibility';
import type { Unit } from '#domain/unit';
import { type Check, whereOf } from './check.ts';

const criteria = ['contacts', 'bodiesContacted'] as const;

export const checkContactsZero: Check<Unit> = (unit, origins) => {
  const { late } = unit.counts.resolved;
  return criteria.flatMap((criterion) => {
    const counts = unit.levels[criterion];
    if (late === 0 || counts === undefined || counts.middle + counts.last > 0) return [];
    const facts = { block: levelBlocks[criterion], late };
    return [contactsZero(facts, whereOf(origins, unit, `levels.${criterion}.middle`))];
  });
};
