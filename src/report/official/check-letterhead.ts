// What a person has to write into the report by hand, since the workbook does not give it.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { leftToWriteIn } from '#diagnostics/workbook/info';
import type { Submission } from '#domain/submission';
import { isProvince } from '#report/letterhead';

/** One finding for all; number and date are usually written in by hand, and no finding. */
export function checkLetterhead({ authority, origins }: Submission): readonly Diagnostic[] {
  const missing = [
    ...(authority.governingBody === null && !isProvince(authority) ? ['Cơ quan chủ quản'] : []),
    ...(authority.placeName === null ? ['Địa danh'] : []),
    ...(authority.signatoryName === null ? ['Người ký'] : []),
  ];
  if (missing.length === 0) return [];
  const sheet = origins.get('info/name')?.sheet;
  return [leftToWriteIn({ keys: missing }, { place: sheet === undefined ? undefined : { sheet } })];
}
