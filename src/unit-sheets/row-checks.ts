// Column Kiểm tra: the live formula of each row, which says in words what does not add up. Plain functions that Excel and LibreOffice share.
import type { Column } from '#contract/column';
import { rowOf, type SheetRow } from './sheet-rows.ts';

/** Points of the highest level of a criterion; null where the rule set has none of that number. */
export type HighestPoints = (criterion: number) => number | null;

/** The formula of the row's check, without "="; null where anything may stand there. */
export function checkOf(row: SheetRow, highest: HighestPoints): string | null {
  const cell = `B${rowOf(row.member)}`;
  if (row.kind === 'self-score') return selfScore(cell, highest(Number(row.member.split('.')[1])));
  if (row.kind === 'officer' && row.member.endsWith('.name')) {
    const position = `B${rowOf(row.member) + 1}`;
    return `IF(AND(${cell}="",${position}<>""),"chưa ghi họ và tên","")`;
  }
  return row.kind === 'column' && row.column !== undefined ? ofColumn(cell, row.column) : null;
}

/** All rows at once. `range` is that of column Kiểm tra. */
export function verdictOver(range: string): string {
  const wrong = `COUNTIF(${range},"lệch*")+COUNTIF(${range},"phải*")`;
  const open = `COUNTIF(${range},"chưa*")`;
  return `IF(${wrong}>0,"Còn "&(${wrong})&" chỗ phải xem lại (màu đỏ ở cột Kiểm tra).",IF(${open}>0,"Còn "&(${open})&" chỗ chưa ghi (màu vàng).","Các số đã khớp nhau."))`;
}

function ofColumn(cell: string, { kind, member, choices }: Column): string | null {
  if (kind === 'count') return count(cell, whenBlank[member] ?? '""', whenGiven[member]?.(cell) ?? '""');
  if (kind === 'percent') {
    const blank = member === 'oneStopRate' ? `IF(${resolved}>0,"chưa ghi","")` : '""';
    const range = `IF(AND(${cell}>=0,${cell}<=100),IF(AND(${cell}>0,${cell}<=1),"chưa rõ: ghi 95 chứ không ghi 0,95",""),"phải từ 0 đến 100")`;
    return `IF(${cell}="",${blank},IF(ISNUMBER(${cell}),${range},"phải là số từ 0 đến 100"))`;
  }
  if (kind === 'choice') {
    const known = (choices ?? []).map(({ label }) => `${cell}="${label}"`).join(',');
    return `IF(${cell}="",IF(${resolved}>0,"chưa chọn",""),IF(OR(${known}),"","phải chọn trong danh sách"))`;
  }
  return null;
}

function count(cell: string, blank: string, given: string): string {
  const whole = '"phải là số nguyên, không âm"';
  return `IF(${cell}="",${blank},IF(ISNUMBER(${cell}),IF(AND(${cell}>=0,${cell}=INT(${cell})),${given},${whole}),${whole}))`;
}

function selfScore(cell: string, highest: number | null): string {
  const bound = highest === null ? `${cell}>=0` : `AND(${cell}>=0,${cell}<=${highest})`;
  const words = highest === null ? 'phải là số không âm' : `phải từ 0 đến ${highest}`;
  return `IF(${cell}="","",IF(ISNUMBER(${cell}),IF(${bound},"","${words}"),"phải là số"))`;
}

/** Text and blanks count 0. */
function n(member: string): string {
  return `N(B${rowOf(member)})`;
}

function sum(...members: readonly string[]): string {
  return `(${members.map(n).join('+')})`;
}

const received = sum('received.online', 'received.inPerson', 'received.carriedOver');
const resolved = sum('resolved.early', 'resolved.onTime', 'resolved.late');
const pending = sum('pending.inTime', 'pending.overdue');

/** received = resolved + pending; both blank: the rest is pending in time. */
const balance = [
  `IF(AND(B${rowOf('pending.inTime')}="",B${rowOf('pending.overdue')}=""),`,
  `IF(${resolved}>${received},"lệch "&(${resolved}-${received})&": đã giải quyết "&${resolved}&", nhiều hơn tiếp nhận "&${received},`,
  `IF(${received}=0,"",IF(${received}=${resolved},"khớp","còn "&(${received}-${resolved})&" hồ sơ, tính là trong hạn"))),`,
  `IF(${received}=${resolved}+${pending},"khớp",`,
  `"lệch "&ABS(${received}-${resolved}-${pending})&": tiếp nhận "&${received}&", đã giải quyết "&${resolved}&", đang giải quyết "&${pending}))`,
].join('');

/** Below it arithmetic allows no number of online dossiers that are late. */
const leastOnlineLate = `MAX(0,${n('resolved.late')}+${n('pending.overdue')}-${n('received.inPerson')}-${n('received.carriedOver')})`;
const maxOnlineLate = sum('received.online', 'received.carriedOver');

const whenBlank: Readonly<Record<string, string>> = {
  'stated.received': `IF(${received}=0,"","các dòng trên cộng lại "&${received})`,
  'stated.resolved': `IF(${resolved}=0,"","các dòng trên cộng lại "&${resolved})`,
  'pending.overdue': balance,
  ...Object.fromEntries(
    ['bodiesHandlingTime', 'contacts', 'bodiesContacted', 'attitude'].map((criterion) => [
      `levels.${criterion}.zero`,
      levels(criterion),
    ]),
  ),
  'onlineServices.late': `IF(${leastOnlineLate}>0,"phải ghi: ít nhất "&${leastOnlineLate},IF(AND(${n('resolved.late')}+${n('pending.overdue')}>0,${n('received.online')}>0),"chưa ghi: bao nhiêu hồ sơ quá hạn là trực tuyến?",""))`,
};

const whenGiven: Readonly<Record<string, (cell: string) => string>> = {
  'stated.received': (cell) => total(cell, received),
  'stated.resolved': (cell) => total(cell, resolved),
  'pending.overdue': () => balance,
  'levels.bodiesHandlingTime.zero': () => levels('bodiesHandlingTime'),
  'levels.contacts.zero': () => levels('contacts'),
  'levels.bodiesContacted.zero': () => levels('bodiesContacted'),
  'levels.attitude.zero': () => levels('attitude'),
  'feedback.inTime': (cell) => atMost(cell, n('feedback.received'), 'tổng PAKN'),
  'feedback.dragging': (cell) => atMost(cell, n('feedback.received'), 'tổng PAKN'),
  'onlineServices.all': (cell) =>
    `IF(${n('onlineServices.online')}>${cell},"lệch "&(${n('onlineServices.online')}-${cell})&": ít hơn số hồ sơ trực tuyến","")`,
  'onlineServices.late': (cell) =>
    `IF(${cell}<${leastOnlineLate},"lệch "&(${leastOnlineLate}-${cell})&": ít nhất phải là "&${leastOnlineLate},${atMost(cell, maxOnlineLate, 'số trực tuyến và kỳ trước')})`,
};

function total(cell: string, parts: string): string {
  return `IF(${cell}=${parts},"khớp","lệch "&ABS(${cell}-${parts})&": các dòng trên cộng lại "&${parts})`;
}

function atMost(cell: string, most: string, of: string): string {
  return `IF(${cell}>${most},"lệch "&(${cell}-${most})&": nhiều hơn ${of}","")`;
}

/** The three levels of a criterion add up to the dossiers resolved; late ones without complaint may be missing from criterion 5. */
function levels(criterion: string): string {
  const members = ['two', 'one', 'zero'].map((level) => `levels.${criterion}.${level}`);
  const rows = members.map(rowOf);
  const parts = sum(...members);
  const fewest = criterion === 'attitude' ? `(${resolved}-${n('resolved.late')})` : resolved;
  const gap = `MAX(${fewest}-${parts},${parts}-${resolved})`;
  return `IF(COUNTA(B${rows[0]}:B${rows[2]})=0,"",IF(${gap}<=0,"khớp","lệch "&${gap}&": ba dòng cộng lại "&${parts}&", đã giải quyết "&${resolved}))`;
}
