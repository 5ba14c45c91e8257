// In how many forms procedures are published, of criterion 7: for a group the weakest of its units.
import type { PublicationForm } from '#domain/unit';
import { type Rational, rational } from '#exact/rational';
import { inBoth, type MeasureRecord, ownOrLowest, stated } from './measure.ts';

export const publicationForms: MeasureRecord = {
  ofUnit: ({ publication }) => stated(formsIn(publication)),
  ofGroup: ({ publication }, units) =>
    ownOrLowest(
      formsIn(publication),
      units.map((unit) => formsIn(unit.publication)),
    ),
  blank: 'unknown',
  cells: inBoth('publication'),
};

function formsIn(publication: PublicationForm | null): Rational | null {
  return publication === null ? null : rational({ both: 2, one: 1, none: 0 }[publication]);
}
