// The points that an officers' form of a report gives the officers of the workbook it was made from.
import type { OfficerFormRow } from '#contract/published-forms';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Officer } from '#domain/officer';
import { fold } from '#language/fold';
import type { Parsed } from '#workbook/parse/parsing';
import type { OtherRow } from './read-form.ts';

/** Every officer; without points where the form names nobody so, or leaves them blank. Ratings are marks on it, and not read. */
export function officersOnForm(
  rows: readonly OtherRow<OfficerFormRow>[],
  officers: readonly Officer[],
): { readonly officers: readonly Officer[] } & Pick<Parsed<never>, 'origins' | 'diagnostics'> {
  const byName = new Map<string, OtherRow<OfficerFormRow>[]>();
  for (const row of rows) byName.set(fold(row.name), [...(byName.get(fold(row.name)) ?? []), row]);
  const taken = new Set<OtherRow<OfficerFormRow>>();
  const origins: Parsed<never>['origins'][number][] = [];
  const diagnostics: Diagnostic[] = [];
  const named = officers.map((officer): Officer => {
    // Two officers of one name stand on the form in the order of the workbook.
    const alike = (byName.get(fold(officer.name)) ?? []).filter((row) => !taken.has(row));
    const found = alike.find(({ group }) => group?.key === officer.group) ?? alike[0];
    if (found === undefined) return { ...officer, published: { points: null, rating: null } };
    taken.add(found);
    origins.push([`${officer.id}/published.points`, found.row.place('officerForm')]);
    diagnostics.push(...found.fields.diagnostics);
    return {
      ...officer,
      published: { points: found.fields.row.officerForm, rating: null },
    };
  });
  return { officers: named, origins, diagnostics };
}
