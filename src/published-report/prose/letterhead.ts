// The head of the page after NĐ 30/2020: governing body and issuer, number, place and date, addressees.
import { fold } from '#language/fold';
import type { ReportInfo } from '../report-facts.ts';

export interface Letterhead
  extends Pick<ReportInfo, 'governingBody' | 'placeName' | 'reportNumber' | 'reportDate' | 'addressees'> {
  readonly issuer: string | null;
}

/** `lines`: those above "BÁO CÁO". */
export function readLetterhead(lines: readonly string[]): Letterhead {
  const flat = lines.flatMap((line) => line.split('\n')).map((line) => line.trim());
  const authorities = flat.filter((line) => isAuthority(line));
  const [first = null, second] = authorities;
  const number = flat.find((line) => /^số ?:/iu.test(line));
  const dated = flat.find((line) => /ngày.{0,12}tháng.{0,12}năm/iu.test(line)) ?? '';
  const [, day = '', month = '', year = ''] =
    /ngày ?(\d{1,2})? ?tháng ?(\d{1,2})? ?năm ?(\d{4})?/iu.exec(dated) ?? [];
  return {
    governingBody: second === undefined ? null : first,
    issuer: second ?? first,
    placeName: /^([\p{L} ]{2,60}), ?ngày/iu.exec(dated)?.[1]?.trim() ?? null,
    reportNumber: number === undefined ? null : (/^số ?: ?(\d[\w-]*)/iu.exec(number)?.[1] ?? null),
    reportDate: day === '' || month === '' || year === '' ? null : `${Number(day)}/${Number(month)}/${year}`,
    addressees: flat.flatMap((line) => /^kính gửi ?: ?(.+)$/iu.exec(line)?.[1]?.replace(/[.;]$/u, '') ?? []),
  };
}

/** In capitals, and the name of an authority; the national motto is none. */
function isAuthority(line: string): boolean {
  const folded = fold(line);
  return (
    line === line.toUpperCase() &&
    /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hội đồng|sở|phòng|thành phố|huyện|thị xã|tỉnh|xã|phường|thị trấn)(?: |$)/u.test(
      folded,
    ) &&
    line.length < 120
  );
}
