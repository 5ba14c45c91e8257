// Where the values of a workbook made from a report stand in the report: messages name its tables, not sheets that nobody has.
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Place } from '#diagnostics/place';
import type { Origins } from '#domain/origins';
import type { Submission } from '#domain/submission';
import { isSameName } from '#language/fold';
import type { ReportFacts } from './report-facts.ts';

/** Rows stand in the order of the facts; what has no place of its own in the report keeps none. */
export function originsInReport(submission: Submission, { units, groups, officers }: ReportFacts): Origins {
  const origins = new Map<string, Place>();
  submission.units.forEach(({ id }, index) => {
    const unit = units[index];
    if (unit === undefined) return;
    origins.set(id, unit.name.place);
    for (const key of submission.origins.keys())
      if (key.startsWith(`${id}/`)) origins.set(key, unit.note.place);
  });
  submission.published.forEach(({ id, unit: name }) => {
    const unit = units.find((one) => isSameName(one.name.text, name));
    if (unit === undefined) return;
    origins.set(id, unit.name.place);
    for (const [member, { place }] of Object.entries(unit.scores)) origins.set(`${id}/${member}`, place);
    const onForm = officers.find((officer) => isSameName(officer.name.text, name));
    if (onForm !== undefined) origins.set(`${id}/officerForm`, onForm.points.place);
  });
  submission.groups.forEach(({ id }, index) => {
    const criteria = groups[index]?.form?.criteria ?? [];
    const [first] = criteria;
    if (first === undefined) return;
    origins.set(id, first.count.place);
    for (const { number, note } of criteria) origins.set(`${id}/criterionNotes.${number}`, note.place);
  });
  return origins;
}

/** A finding on the way from the report to the figures, at its unit's row. */
export function placedInReport(diagnostic: Diagnostic, { units }: ReportFacts): Diagnostic {
  const { place: _place, ...rest } = diagnostic;
  const unit = units.find(
    ({ name }) => diagnostic.unit !== undefined && isSameName(name.text, diagnostic.unit),
  );
  return unit === undefined ? rest : { ...rest, place: unit.note.place };
}
