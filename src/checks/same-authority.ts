// Workbooks that are compared must belong to one authority.
import { authoritiesDiffer } from '#diagnostics/check/comparison';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { originOf } from '#domain/origins';
import type { Submission } from '#domain/submission';
import { nameKey } from '#language/fold';

/** "Ủy ban nhân dân" and "UBND" are one; a name left out is a fault of its workbook. `at`: the workbook whose cell is named. */
export function checkSameAuthority(
  submissions: readonly Submission[],
  at?: Submission,
): readonly Diagnostic[] {
  const names = new Map(
    submissions
      .map(({ authority }) => authority.name)
      .filter((name) => name !== '')
      .map((name): [string, string] => [
        nameKey(name).replace('uỷ ban nhân dân', 'ubnd').replace('ủy ban nhân dân', 'ubnd'),
        name,
      ]),
  );
  if (names.size < 2) return [];
  const place = at === undefined ? undefined : originOf(at.origins, 'info', 'name');
  return [authoritiesDiffer({ names: [...names.values()] }, { place })];
}
