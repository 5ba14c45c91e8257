// Live formulas that say in words what does not add up in a unit's figures. Plain functions that Excel and LibreOffice share.

import { type Column, columnTitle } from '#contract/column';
import { levelBlocks } from '#contract/own-counts';
import { levelOrder } from '#domain/level-counts';

/** Where the figures of one unit stand, and what a message calls their neighbours. */
export interface CheckLayout {
  /** "B12" of a member of sheet Đơn vị. */
  readonly at: (member: string) => string;
  /** What a total is the sum of: "các dòng trên". */
  readonly parts: string;
  /** The levels of one criterion: "ba dòng". */
  readonly levels: string;
  /** One cell holds what is wrong with all figures: each message names its column, and what agrees is not said. */
  readonly together: boolean;
}

/** The check of one column alone, without "="; null where anything may stand there. */
export function checkOfColumn(column: Column, layout: CheckLayout): string | null {
  if (column.kind !== 'count') return rangeCheck(column, layout);
  const cell = layout.at(column.member);
  const { blank, given } = relations(column, layout);
  const whole = '"phải là số nguyên, không âm"';
  return `IF(${cell}="",${blank},IF(ISNUMBER(${cell}),IF(AND(${cell}>=0,${cell}=INT(${cell})),${given},${whole}),${whole}))`;
}

/** The same of figures that are whole numbers, or blank, for certain. Null where a column depends on no other. */
export function relationOf(column: Column, layout: CheckLayout): string | null {
  if (column.kind !== 'count') return rangeCheck(column, layout);
  const { blank, given } = relations(column, layout);
  if (blank === given) return blank === '""' ? null : blank;
  return `IF(${layout.at(column.member)}="",${blank},${given})`;
}

/** Sum of the cells of these members; text and blanks count 0. */
export function sumAt(at: CheckLayout['at'], ...members: readonly string[]): string {
  return members.length === 1
    ? `N(${at(members[0] ?? '')})`
    : `(${members.map((m) => `N(${at(m)})`).join('+')})`;
}

export const receivedMembers = ['received.online', 'received.inPerson', 'received.carriedOver'] as const;
const resolvedMembers = ['resolved.early', 'resolved.onTime', 'resolved.late'] as const;

/** Rates and drop-downs: what may stand in a cell, whatever stands beside it. */
function rangeCheck(column: Column, layout: CheckLayout): string | null {
  const { kind, member, choices, blank: meaning } = column;
  const cell = layout.at(member);
  const title = columnTitle(column);
  const missing = layout.together ? ` “${title}”` : '';
  const at = layout.together ? ` ở “${title}”` : '';
  const whenBlank = (words: string) =>
    meaning === 'not-assessed'
      ? `IF(${sumAt(layout.at, ...resolvedMembers)}>0,"${words}${missing}","")`
      : '""';
  if (kind === 'percent') {
    const blank = whenBlank('chưa ghi');
    const range = `IF(AND(${cell}>=0,${cell}<=100),IF(AND(${cell}>0,${cell}<=1),"chưa rõ${at}: ghi 95 chứ không ghi 0,95",""),"phải từ 0 đến 100${at}")`;
    return `IF(${cell}="",${blank},IF(ISNUMBER(${cell}),${range},"phải là số từ 0 đến 100${at}"))`;
  }
  if (kind !== 'choice') return null;
  const known = (choices ?? []).map(({ label }) => `${cell}="${label}"`).join(',');
  return `IF(${cell}="",${whenBlank('chưa chọn')},IF(OR(${known}),"","phải chọn trong danh sách${at}"))`;
}

interface Relations {
  /** Where the cell is blank, and where it holds a count. */
  readonly blank: string;
  readonly given: string;
}

const none: Relations = { blank: '""', given: '""' };

/** What a count has to do with the other figures of its unit. */
function relations(column: Column, layout: CheckLayout): Relations {
  const { at, parts, together } = layout;
  const { member } = column;
  const [cell, title] = [at(member), columnTitle(column)];
  const where = together ? ` ở “${title}”` : '';
  const agree = together ? '""' : '"khớp"';
  const n = (...members: readonly string[]) => sumAt(at, ...members);
  const [received, resolved] = [n(...receivedMembers), n(...resolvedMembers)];
  const same = (both: string): Relations => ({ blank: both, given: both });
  const total = (sum: string): Relations => ({
    blank: together ? '""' : `IF(${sum}=0,"","${parts} cộng lại "&${sum})`,
    given: `IF(${cell}=${sum},${agree},"lệch "&ABS(${cell}-${sum})&"${where}: ${parts} cộng lại "&${sum})`,
  });
  const atMost = (max: string, of: string) =>
    `IF(${cell}>${max},"lệch "&(${cell}-${max})&"${where}: nhiều hơn ${of}","")`;
  const criterion = Object.entries(levelBlocks).find(([key]) => member === `levels.${key}.last`);
  if (criterion !== undefined) return same(levels(criterion, resolved, layout));
  switch (member) {
    case 'stated.received':
      return total(received);
    case 'stated.resolved':
      return total(resolved);
    case 'pending.overdue':
      return same(balance(received, resolved, layout));
    case 'feedback.inTime':
    case 'feedback.dragging':
      return { blank: '""', given: atMost(n('feedback.received'), 'tổng PAKN') };
    case 'onlineServices.all': {
      const online = n('onlineServices.online');
      const given = `IF(${online}>${cell},"lệch "&(${online}-${cell})&"${where}: ít hơn số hồ sơ trực tuyến","")`;
      return { blank: '""', given };
    }
    case 'onlineServices.late': {
      // Below it arithmetic allows no number of online dossiers that are late.
      const overdue = n('resolved.late', 'pending.overdue');
      const least = `MAX(0,${overdue}-${n('received.inPerson', 'received.carriedOver')})`;
      const max = n('received.online', 'received.carriedOver');
      const named = together ? ` “${title}”` : '';
      return {
        blank: `IF(${least}>0,"phải ghi${named}: ít nhất "&${least},IF(AND(${overdue}>0,${n('received.online')}>0),"chưa ghi${named}: bao nhiêu hồ sơ quá hạn là trực tuyến?",""))`,
        given: `IF(${cell}<${least},"lệch "&(${least}-${cell})&"${where}: ít nhất phải là "&${least},${atMost(max, 'số trực tuyến và kỳ trước')})`,
      };
    }
    default:
      return none;
  }
}

/** received = resolved + pending; both blank: the rest is pending in time. */
function balance(received: string, resolved: string, { at, together }: CheckLayout): string {
  const pending = sumAt(at, 'pending.inTime', 'pending.overdue');
  const agree = together ? '""' : '"khớp"';
  const rest = together ? '""' : `"còn "&(${received}-${resolved})&" hồ sơ, tính là trong hạn"`;
  return [
    `IF(AND(${at('pending.inTime')}="",${at('pending.overdue')}=""),`,
    `IF(${resolved}>${received},"lệch "&(${resolved}-${received})&": đã giải quyết "&${resolved}&", nhiều hơn tiếp nhận "&${received},`,
    together ? '""),' : `IF(${received}=0,"",IF(${received}=${resolved},${agree},${rest}))),`,
    `IF(${received}=${resolved}+${pending},${agree},`,
    `"lệch "&ABS(${received}-${resolved}-${pending})&": tiếp nhận "&${received}&", đã giải quyết "&${resolved}&", đang giải quyết "&${pending}))`,
  ].join('');
}

/** The three levels of a criterion add up to the dossiers resolved; late ones without complaint may be missing from criterion 5. */
function levels(
  [key, title]: readonly [string, string],
  resolved: string,
  { at, levels: three, together }: CheckLayout,
): string {
  const members = levelOrder.map((level) => `levels.${key}.${level}`);
  const [first = '', , last = ''] = members;
  const parts = sumAt(at, ...members);
  const fewest = key === 'attitude' ? `(${resolved}-${sumAt(at, 'resolved.late')})` : resolved;
  const gap = `MAX(${fewest}-${parts},${parts}-${resolved})`;
  const where = together ? ` ở “${title}”` : '';
  return `IF(COUNTA(${at(first)}:${at(last)})=0,"",IF(${gap}<=0,${together ? '""' : '"khớp"'},"lệch "&${gap}&"${where}: ${three} cộng lại "&${parts}&", đã giải quyết "&${resolved}))`;
}
