// The shapes in which lists write a date, as regular expressions that DuckDB (RE2), PostgreSQL and JavaScript read alike. Day first, always.

export interface DateShape {
  /** Over the whole text: trimmed, in lower case, runs of spaces as one. */
  readonly pattern: string;
  /** Numbers of the groups. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Groups of hour, minute and second, wherever the shape may have them. */
  readonly clocks: readonly (readonly [hour: number, minute: number, second: number | null])[];
}

const clock = '([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.][0-9]+)?)?';

export const dateShapes: readonly DateShape[] = [
  // 10:56 13/03/2026 · 13/03/2026 10:56 · 13-3-2026
  {
    pattern: `^(?:${clock},? )?([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})(?:,? ${clock})?$`,
    day: 4,
    month: 5,
    year: 6,
    clocks: [
      [1, 2, 3],
      [7, 8, 9],
    ],
  },
  // 2026-03-13 · 2026-03-13T10:56:00
  {
    pattern: `^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[t ]${clock})?$`,
    year: 1,
    month: 2,
    day: 3,
    clocks: [[4, 5, 6]],
  },
  // ngày 13 tháng 03 năm 2026 · 10 giờ 56 phút, ngày 13 tháng 3 năm 2026; however its marks are encoded
  {
    pattern:
      '^(?:([0-9]{1,2}) ?(?:gi[^ 0-9]+|h|:) ?([0-9]{2})(?: ?ph[^ 0-9]+)?,? )?ng[^ 0-9]{1,4} ([0-9]{1,2}) th[^ 0-9]{1,5} ([0-9]{1,2}),? n[^ 0-9]{1,4} ([0-9]{4})$',
    day: 3,
    month: 4,
    year: 5,
    clocks: [[1, 2, null]],
  },
];

/** Days since 30 December 1899, with the hour as a fraction: a date as Excel stores it. */
export const serialPattern = '^[0-9]{5}(?:[.][0-9]+)?$';

/** Years outside are slips of a digit, and cannot be read. */
export const firstYear = 1990;
export const lastYear = 2100;

const oneDate =
  '((?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?,? )?[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}(?:,? [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?)';

/** "Ngày nhận: 13/03/2026; ngày hẹn trả: 20/03/2026" in one cell: the first group is the date of that role. */
export const labelled = {
  received: `(?:^|[ ;,])(?:nh[^ :0-9]{1,4}n|n[^ :0-9]{1,4}p)[^:;0-9]*:? ?${oneDate}`,
  due: `(?:^|[ ;,])h[^ :0-9]{1,4}n[^:;0-9]*:? ?${oneDate}`,
} as const;
