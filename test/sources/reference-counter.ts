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

/** 'bad' where something stands there that is no date. */
export function plainDate(text: string): Moment | null | 'bad' {
  const tidy = text.trim();
  if (tidy === '') return null;
  let [d, m, y, time] = ['', '', '', ''];
  let match = /^(?:(\d?\d:\d\d) )?(\d?\d)[/-](\d?\d)[/-](\d{4})(?: (\d?\d:\d\d))?$/.exec(tidy);
  if (match) [time, d, m, y] = [match[1] ?? match[5] ?? '', match[2] ?? '', match[3] ?? '', match[4] ?? ''];
  match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(tidy);
  if (match) [y, m, d] = [match[1] ?? '', match[2] ?? '', match[3] ?? ''];
  match = /^ngày (\d?\d) tháng (\d?\d) năm (\d{4})$/.exec(tidy);
  if (match) [d, m, y] = [match[1] ?? '', match[2] ?? '', match[3] ?? ''];
  if (/^\d{5}$/.test(tidy)) {
    const date = new Date(Date.UTC(1899, 11, 30) + Number(tidy) * 86_400_000);
    [y, m, d] = [`${date.getUTCFullYear()}`, `${date.getUTCMonth() + 1}`, `${date.getUTCDate()}`];
  }
  const date = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
  if (y === '' || date.getUTCMonth() !== Number(m) - 1 || date.getUTCDate() !== Number(d)) return 'bad';
  if (Number(y) < 1990 || Number(y) > 2100) return 'bad';
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (hour > 23 || minute > 59) return 'bad';
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return { day, minute: time === '' || hour + minute === 0 ? null : hour * 60 + minute };
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
const withdrawn = 'Công dân yêu cầu rút hồ sơ';

export function countPlainly(rows: readonly PlainRow[], rules: PlainRules): PlainCounts {
  const counts = blank();
  const valid: Read[] = [];
  rows.forEach((row, n) => {
    if (row.status === 'Không được tiếp nhận') {
      counts.notAccepted += 1;
      return;
    }
    const [r, d, e, a] = [row.received, row.due, row.ended, row.asked].map(plainDate);
    const isDone = done.includes(row.status) || row.status === withdrawn;
    if (r === 'bad' || d === 'bad' || e === 'bad' || a === 'bad' || r === null || r === undefined) {
      counts.faulty += 1;
      return;
    }
    if ((isDone && !e) || (e && e.day < r.day)) {
      counts.faulty += 1;
      return;
    }
    const isOut = r.day > rules.to ? 'after' : isDone && e && e.day < rules.from ? 'before' : null;
    if (isOut !== null) counts.outsidePeriod += 1;
    valid.push({ ...row, n, r, d: d ?? null, e: e ?? null, a: a ?? null, isDone, isOut });
  });
  for (const row of valid) {
    if (row.isOut !== null) continue;
    const rivals = valid.filter((other) => other.code.trim() === row.code.trim() && other.isOut !== 'after');
    if (row.code.trim() !== '' && rivals.some((other) => other !== row && beats(other, row)))
      counts.duplicate += 1;
    else countOne(row, rules, counts);
  }
  return counts;
}

function beats(a: Read, b: Read): boolean {
  if ((a.e === null) !== (b.e === null)) return a.e !== null;
  if (a.e !== null && b.e !== null && a.e.day !== b.e.day) return a.e.day > b.e.day;
  return a.n < b.n;
}

function countOne(row: Read, rules: PlainRules, counts: PlainCounts): void {
  counts.counted += 1;
  if (/^[^-]*-\d{6}-\d{6,7}$/.test(row.code.trim())) counts.ministry += 1;
  const isOnline = row.channel === 'Trực tuyến';
  if (row.r.day < rules.from) counts.carriedOver += 1;
  else if (isOnline) counts.online += 1;
  else counts.inPerson += 1;
  const place = placeOf(row, rules);
  counts[place] += 1;
  if (isOnline && (place === 'late' || place === 'overdue')) counts.onlineLate += 1;
  if (row.status === withdrawn && row.e && row.e.day <= rules.to) counts.returned += 1;
}

function placeOf(row: Read, rules: PlainRules): 'early' | 'onTime' | 'late' | 'inTime' | 'overdue' {
  const { d, e, a } = row;
  if (row.isDone && e && e.day <= rules.to) {
    if (row.status === withdrawn && rules.withdrawn === 'onTime') return 'onTime';
    if (d === null) return 'onTime';
    if (e.day < d.day) return 'early';
    if (e.day > d.day) return 'late';
    return rules.moments && e.minute !== null && d.minute !== null && e.minute > d.minute ? 'late' : 'onTime';
  }
  const byDue = d !== null && d.day < rules.to ? 'overdue' : 'inTime';
  if (row.status === 'Yêu cầu bổ sung') {
    if (rules.supplement === 'inTime') return 'inTime';
    if (rules.supplement === 'byDueDate') return byDue;
    return a !== null && d !== null && a.day > d.day ? 'overdue' : 'inTime';
  }
  if (row.status === 'Dừng xử lý') return rules.stopped === 'inTime' ? 'inTime' : byDue;
  return byDue;
}
