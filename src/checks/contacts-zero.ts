// Suspicious: a unit states that nobody made contact, although dossiers were late.
import { contactsZero } from '#diagnostics/check/plausibility';
import type { Unit } from '#domain/unit';
import { type Check, whereOf } from './check.ts';
import { blocks } from './criterion-levels.ts';

export const checkContactsZero: Check<Unit> = (unit, origins) => {
  const { late } = unit.counts.resolved;
  return blocks.flatMap(([criterion, block]) => {
    const counts = unit.levels[criterion];
    if (criterion !== 'contacts' && criterion !== 'bodiesContacted') return [];
    if (late === 0 || counts === undefined || counts.one + counts.zero > 0) return [];
    return [contactsZero({ block, late }, whereOf(origins, unit, `levels.${criterion}.one`))];
  });
};
