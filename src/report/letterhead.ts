// The head of the first page: names, number, place and date, with blanks wide enough to write in by hand.
import type { Authority } from '#domain/authority';
import { calendarSpan, type Period } from '#domain/period';
import { type CalendarDate, printedDay, printedMonth } from '#language/dates';
import { fold } from '#language/fold';
import { proseCount } from '#language/numbers';
import { inCapitals } from './casing.ts';
import type { Letterhead } from './report.ts';

/** No-break spaces: a blank keeps its width and never falls apart at the end of a line. */
const blank = (width: number) => '\u00a0'.repeat(width);

/** NĐ 30/2020, Phụ lục III, has dots where a name is to be written in by hand. */
export const dots = '…'.repeat(10);

/** As wide as a place's name, so that the date stays on its line. */
const placeDots = '…'.repeat(5);

export function letterhead(authority: Authority, period: Period): Letterhead {
  return {
    governingBody: governingBody(authority),
    authority: inCapitals(authority.name),
    number: `Số:${reportNumber(authority)}`,
    placeAndDate: `${authority.placeName ?? placeDots}, ${dateInWords(authority, period)}`,
  };
}

/** "(Kèm theo Báo cáo số 15/BC-UBND ngày 07 tháng 6 năm 2022 của …)": below the title of each form. */
export function attachedTo(authority: Authority, period: Period): string {
  return `(Kèm theo Báo cáo số${reportNumber(authority)} ${dateInWords(authority, period)} của ${authority.name})`;
}

/** A province has no superior; that of anybody else is left to be written in where it is not given. */
function governingBody(authority: Authority): string | null {
  if (authority.governingBody !== null) return inCapitals(authority.governingBody);
  return isProvince(authority) ? null : dots;
}

/** Provinces, and the cities directly under the government. */
export function isProvince({ name }: Authority): boolean {
  return /^(?:ubnd|(?:ủy|uỷ) ban nhân dân) (?:tỉnh |(?:thành phố|tp\.?) (?:hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ|huế)$)/u.test(
    fold(name),
  );
}

export function isPeoplesCommittee({ name }: Authority): boolean {
  return /^(?:ubnd|(?:ủy|uỷ) ban nhân dân)(?!\p{L})/u.test(fold(name));
}

/** NĐ 30/2020, Phụ lục I, mục II khoản 3: below 10 with a leading 0; then type and issuer in short. */
function reportNumber(authority: Authority): string {
  const given = authority.reportNumber?.trim() ?? '';
  if (given.includes('/')) return ` ${given}`;
  const number = /^\d{1,9}$/u.test(given) ? proseCount(Number(given)).replaceAll('.', '') : given;
  // The short name of another authority is not known: left to be written in.
  const issuer = isPeoplesCommittee(authority) ? 'UBND' : blank(8);
  return `${given === '' ? blank(8) : ` ${number}`}/BC-${issuer}`;
}

function dateInWords({ reportDate }: Authority, period: Period): string {
  if (reportDate !== null) {
    const { year, month, day } = reportDate;
    return `ngày ${printedDay(day)} tháng ${printedMonth(month)} năm ${year}`;
  }
  const { month, year } = likelyMonth(period);
  const space = '\u00a0';
  const monthText = month === null ? blank(6) : `${space}${printedMonth(month)}${space}`;
  return `ngày${blank(6)}tháng${monthText}năm${space}${year}`;
}

/**
 * The published report of quarter II has the day blank and "tháng 6" printed: the month in which the period ends. Only
 * where the clerk states that it ends on the last day of a month is it signed later, and the month is left blank too.
 */
function likelyMonth(period: Period): { readonly month: number | null; readonly year: number } {
  const { year, month } = period.to ?? calendarSpan(period).to;
  if (period.to === null || !endsMonth(period.to)) return { month, year };
  return { month: null, year: month === 12 ? year + 1 : year };
}

function endsMonth({ year, month, day }: CalendarDate): boolean {
  return calendarSpan({ kind: 'month', year, ordinal: month }).to.day === day;
}
