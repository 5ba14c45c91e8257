// Dossiers of level 3/4 procedures a group states: received = early + on time + late + pending.
import { onlineDossiersDiffer, onlineDossiersIncomplete } from '#diagnostics/check/group-identity';
import type { Group } from '#domain/group';
import { finding } from '../cell/finding.ts';
import { titleOf } from '../column.ts';
import { groupRow } from '../group-row.ts';
import type { RowCheck } from './row-check.ts';

type Figures = Pick<Group, 'onlineDossiers'>;
const parts = ['carriedOver', 'early', 'onTime', 'late', 'pending'] as const;

/** A warning, for these are only printed; the online share is taken from what was received. */
export const onlineDossiers: RowCheck<Figures> = ({ onlineDossiers: stated }) => {
  const { online, inPerson, carriedOver, early, onTime, late, pending } = stated;
  const handledStated = early !== null || onTime !== null || late !== null;
  if (online === null || inPerson === null || !handledStated) return [];
  const received = online + inPerson + (carriedOver ?? 0);
  const handled = (early ?? 0) + (onTime ?? 0) + (late ?? 0) + (pending ?? 0);
  if (received === handled) return [];
  const blank = parts.filter((part) => stated[part] === null).map(title);
  return [
    { finding: finding(onlineDossiersDiffer, { received, handled, blank }), member: 'onlineDossiers.online' },
  ];
};

/** The online share needs both ways of receiving: a missing one is not 0, so what the units received serves. */
export const onlineDossiersComplete: RowCheck<Figures> = ({ onlineDossiers: { online, inPerson } }) => {
  if ((online === null) === (inPerson === null)) return [];
  const [given, blank] =
    online === null ? (['inPerson', 'online'] as const) : (['online', 'inPerson'] as const);
  const facts = { given: title(given), blank: title(blank) };
  return [{ finding: finding(onlineDossiersIncomplete, facts), member: `onlineDossiers.${blank}` }];
};

function title(part: keyof Group['onlineDossiers']): string {
  return titleOf(groupRow, `onlineDossiers.${part}`);
}
