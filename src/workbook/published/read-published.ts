// `audit --published`: a report or result workbook that somebody edited by hand → the figures it publishes.

import {
  type OfficerFormRow,
  officerForm,
  officerSheets,
  type SummaryRow,
  summaryForm,
  summarySheets,
} from '#contract/published-forms';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Place } from '#diagnostics/place';
import { sheetMissing } from '#diagnostics/workbook/sheet';
import type { Officer } from '#domain/officer';
import type { PublishedFigure, PublishedScores } from '#domain/published';
import type { Submission } from '#domain/submission';
import { fold } from '#language/fold';
import type { Grid } from '#ooxml/spreadsheet/grid';
import { readGrids } from '#workbook/grids/read-grids';
import { publishedScores } from '#workbook/parse/parse-published';
import { originsOf } from '#workbook/parse/parsing';
import { officersOnForm } from './officers-on-form.ts';
import { type FormRow, type ReadForm, readForm } from './read-form.ts';

export interface ReadPublished {
  readonly published: readonly PublishedScores[];
  /** Those of the workbook, with what the form says of each in place of what the workbook says. */
  readonly officers: readonly Officer[];
  /** To be put in place of those of sheet Công bố. */
  readonly origins: readonly (readonly [key: string, place: Place])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `made`: the workbook it was made from. */
export async function readPublished(
  bytes: Uint8Array,
  made: Pick<Submission, 'groups' | 'units' | 'officers'>,
): Promise<ReadPublished> {
  const nobody = officersOnForm([], made.officers).officers;
  const { grids, sheets, diagnostics } = await readGrids(bytes, everySheet);
  if (grids.length === 0 && diagnostics.length > 0)
    return { published: [], officers: nobody, origins: [], diagnostics };
  const known = { groups: made.groups, units: made.units };

  const summary = chooseForm(grids, summarySheets, (grid) => readForm(grid, summaryForm, known));
  if (summary === null) {
    const missing = sheetMissing({ sheet: summaryForm.name, found: sheets });
    return { published: [], officers: nobody, origins: [], diagnostics: [...diagnostics, missing] };
  }
  const form = chooseForm(grids, officerSheets, (grid) => readForm(grid, officerForm, known, 'lenient'));
  const points = new Map(form?.rows.map((row) => [row.unit.id, row] as const) ?? []);
  const rows = summary.rows.map((row, index) =>
    scoresOf(row, `published:${index + 1}`, points.get(row.unit.id)),
  );
  const people = officersOnForm(form?.others ?? [], made.officers);
  return {
    published: rows.map(({ scores }) => scores),
    officers: people.officers,
    origins: [...rows.flatMap(({ origins }) => origins), ...people.origins],
    diagnostics: [
      ...diagnostics,
      ...summary.diagnostics,
      ...(form?.diagnostics ?? []),
      ...people.diagnostics,
    ],
  };
}

function everySheet(names: readonly string[]) {
  return { chosen: Object.fromEntries(names.map((name) => [name, name])), diagnostics: [] };
}

/** The first sheet of a known name that holds the table, else the first sheet at all that does. */
function chooseForm<Row>(
  grids: readonly Grid[],
  names: readonly string[],
  read: (grid: Grid) => ReadForm<Row> | null,
): ReadForm<Row> | null {
  const rank = ({ name }: Grid) => {
    const at = names.findIndex((known) => fold(known) === fold(name));
    return at === -1 ? names.length : at;
  };
  for (const grid of grids.toSorted((a, b) => rank(a) - rank(b))) {
    const form = read(grid);
    if (form !== null && form.rows.length + form.others.length > 0) return form;
  }
  return null;
}

/** Points on the officer form stand on another sheet, where the report lists units in place of officers. */
function scoresOf(
  { table, row, fields, unit }: FormRow<SummaryRow>,
  id: string,
  onForm: FormRow<OfficerFormRow> | undefined,
) {
  const scores = publishedScores(id, unit, fields.row);
  const points: PublishedFigure | null = onForm?.fields.row.officerForm ?? null;
  const origins = originsOf(table, row, id, 'unit').filter(
    ([key]) => onForm === undefined || key !== `${id}/officerForm`,
  );
  const place = onForm?.row.place('officerForm');
  return {
    scores: { ...scores, officerForm: points ?? scores.officerForm },
    origins: place === undefined ? origins : [...origins, [`${id}/officerForm`, place] as const],
  };
}
