// A counter of another kind, to check the engines by: rows in plain TypeScript, one after the other. It shares no code with the program.
export interface PlainRow {
  readonly unit: string;
  readonly code: string;
  readonly status: string;
  readonly channel: string;
  readonly received: string;
  readonly due: string;
  readonly ended: string;
  readonly asked: string;
}

export interface PlainRules {
  readonly from: string;
  readonly to: string;
  readonly moments: boolean;
  readonly supplement: 'inTime' | 'atRequest' | 'byDueDate';
  readonly stopped: 'inTime' | 'byDueDate';
  readonly withdrawn: 'onTime' | 'byDate';
}

export interface PlainCounts {
  online: number;
  inPerson: number;
  carriedOver: number;
  early: number;
  onTime: number;
  late: number;
  inTime: number;
  overdue: number;
  returned: number;
  onlineLate: number;
  ministry: number;
  faulty: number;
  outsidePeriod: number;
  notAccepted: number;
  duplicate: number;
  counted: number;
}

const blank = (): PlainCounts => ({
  online: 0,
  inPerson: 0,
  carriedOver: 0,
  early: 0,
  onTime: 0,
  late: 0,
  inTime: 0,
  overdue: 0,
  returned: 0,
  onlineLate: 0,
  ministry: 0,
  faulty: 0,
  outsidePeriod: 0,
  notAccepted: 0,
  duplicate: 0,
  counted: 0,
});

interface Moment {
  readonly day: string;
  readonly minute: number | null;
}

interface Written {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly time: string;
}

/** 'bad' where something stands there that is no date. */
export function plainDate(text: string): Moment | null | 'bad' {
  const tidy = text.trim();
  if (['', '-', '–', '—'].includes(tidy)) return null;
  const written = partsOf(tidy);
  return written !== null && isReal(written) ? momentOf(written) : 'bad';
}

function partsOf(text: string): Written | null {
  const [, before, d = '', m = '', y = '', after] =
    /^(?:(\d?\d:\d\d) )?(\d?\d)[/-](\d?\d)[/-](\d{4})(?: (\d?\d:\d\d))?$/.exec(text) ?? [];
  if (y !== '') return { year: y, month: m, day: d, time: before ?? after ?? '' };
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return { year: iso[1] ?? '', month: iso[2] ?? '', day: iso[3] ?? '', time: '' };
  const inWords = /^ngày (\d?\d) tháng (\d?\d) năm (\d{4})$/.exec(text);
  if (inWords) return { year: inWords[3] ?? '', month: inWords[2] ?? '', day: inWords[1] ?? '', time: '' };
  if (!/^\d{5}$/.test(text)) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000);
  return {
    year: `${date.getUTCFullYear()}`,
    month: `${date.getUTCMonth() + 1}`,
    day: `${date.getUTCDate()}`,
    time: '',
  };
}

/** In the calendar, from 1990 to 2100, at an hour that there is. */
function isReal({ year, month, day, time }: Written): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return false;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return Number(year) >= 1990 && Number(year) <= 2100 && hour <= 23 && minute <= 59;
}

function momentOf({ year, month, day, time }: Written): Moment {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return {
    day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    minute: time === '' || hour + minute === 0 ? null : hour * 60 + minute,
  };
}

interface Read extends PlainRow {
  readonly n: number;
  readonly r: Moment;
  readonly d: Moment | null;
  readonly e: Moment | null;
  readonly a: Moment | null;
  readonly isDone: boolean;
  readonly isOut: 'after' | 'before' | null;
}

const done = ['Đã trả kết quả', 'Đã xử lý xong'];
const notAccepted = 'Không được tiếp nhận';
const withdrawn = 'Công dân yêu cầu rút hồ sơ';

export function countPlainly(rows: readonly PlainRow[], rules: PlainRules): PlainCounts {
  const counts = blank();
  const accepted = rows.map((row, n) => ({ row, n })).filter(({ row }) => row.status !== notAccepted);
  const valid = accepted.flatMap(({ row, n }) => readRow(row, n, rules) ?? []);
  counts.notAccepted = rows.length - accepted.length;
  counts.faulty = accepted.length - valid.length;
  for (const row of valid) {
    if (row.isOut !== null) counts.outsidePeriod += 1;
    else if (isBeaten(row, valid)) counts.duplicate += 1;
    else countOne(row, rules, counts);
  }
  return counts;
}

/** Null where it is faulty. */
function readRow(row: PlainRow, n: number, rules: PlainRules): Read | null {
  const [r, d, e, a] = [row.received, row.due, row.ended, row.asked].map(plainDate);
  if (r === 'bad' || d === 'bad' || e === 'bad' || a === 'bad' || !r) return null;
  const isDone = done.includes(row.status) || row.status === withdrawn;
  if ((isDone && !e) || (e && e.day < r.day)) return null;
  const isOut = r.day > rules.to ? 'after' : isDone && e && e.day < rules.from ? 'before' : null;
  return { ...row, n, r, d: d ?? null, e: e ?? null, a: a ?? null, isDone, isOut };
}

function isBeaten(row: Read, all: readonly Read[]): boolean {
  const code = codeKey(row.code);
  const rivals = all.filter((other) => codeKey(other.code) === code && other.isOut !== 'after');
  return code !== '' && rivals.some((other) => other !== row && beats(other, row));
}

/** As a person reads it: neither spaces nor small letters make another code. */
function codeKey(code: string): string {
  return code.replace(/\s/g, '').toUpperCase();
}

function beats(a: Read, b: Read): boolean {
  if ((a.e === null) !== (b.e === null)) return a.e !== null;
  if (a.e !== null && b.e !== null && a.e.day !== b.e.day) return a.e.day > b.e.day;
  return a.n < b.n;
}

function countOne(row: Read, rules: PlainRules, counts: PlainCounts): void {
  counts.counted += 1;
  if (/^[^-]*-\d{6}-\d{6,7}$/.test(codeKey(row.code))) counts.ministry += 1;
  const isOnline = row.channel === 'Trực tuyến';
  if (row.r.day < rules.from) counts.carriedOver += 1;
  else if (isOnline) counts.online += 1;
  else counts.inPerson += 1;
  const place = placeOf(row, rules);
  counts[place] += 1;
  if (isOnline && (place === 'late' || place === 'overdue')) counts.onlineLate += 1;
  if (row.status === withdrawn && row.e && row.e.day <= rules.to) counts.returned += 1;
}

type Place = 'early' | 'onTime' | 'late' | 'inTime' | 'overdue';

function placeOf(row: Read, rules: PlainRules): Place {
  const { d, e, a } = row;
  if (row.isDone && e && e.day <= rules.to)
    return row.status === withdrawn && rules.withdrawn === 'onTime' ? 'onTime' : placeOfEnd(e, d, rules);
  const byDue = d !== null && d.day < rules.to ? 'overdue' : 'inTime';
  const atRequest = a !== null && d !== null && a.day > d.day ? 'overdue' : 'inTime';
  if (row.status === 'Yêu cầu bổ sung')
    return { inTime: 'inTime' as const, byDueDate: byDue, atRequest }[rules.supplement] as Place;
  return row.status === 'Dừng xử lý' && rules.stopped === 'inTime' ? 'inTime' : byDue;
}

function placeOfEnd(e: Moment, d: Moment | null, rules: PlainRules): Place {
  if (d === null) return 'onTime';
  if (e.day !== d.day) return e.day < d.day ? 'early' : 'late';
  return rules.moments && e.minute !== null && d.minute !== null && e.minute > d.minute ? 'late' : 'onTime';
}
