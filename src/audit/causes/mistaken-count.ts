// Cause: the figure is right, and one of the unit's counts, which contradict each other, is not.
import { publishedCountMistaken } from '#diagnostics/audit/audit-calculation';
import { type FindCause, givesPublished } from '../difference.ts';

export const mistakenCount: FindCause = (difference) => {
  const { intended } = difference.row;
  if (intended === null || !givesPublished(difference, difference.intended.printed)) return null;
  const { received, resolved, pending } = intended;
  return publishedCountMistaken({ received, resolved, pending });
};
