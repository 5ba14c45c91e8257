// Random dossier lists: days near the ends of the period and near one another, each shape of a date, slips, repeated codes.
import fc from 'fast-check';
import type { PlainRow, PlainRules } from './reference-counter.ts';

const p2 = (value: number) => `${value}`.padStart(2, '0');
const base = Date.UTC(2026, 5, 20);

const day = fc.integer({ min: 0, max: 115 }).map((days) => new Date(base + days * 86_400_000));
const clock = fc.constantFrom('08:05', '10:00', '10:01', '16:30', '00:00', '23:59');

const date = fc.tuple(day, clock, fc.integer({ min: 0, max: 11 })).map(([at, time, shape]) => {
  const [y, m, d] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const usual = `${p2(d)}/${p2(m)}/${y}`;
  return (
    [
      usual,
      `${time} ${usual}`,
      `${usual} ${time}`,
      `${d}/${m}/${y}`,
      `${p2(d)}-${p2(m)}-${y}`,
      `${y}-${p2(m)}-${p2(d)}`,
      `ngày ${p2(d)} tháng ${p2(m)} năm ${y}`,
      `${Math.round(at.getTime() / 86_400_000) + 25_569}`,
      ` ${usual} `,
      usual,
      `${time} ${usual}`,
      usual,
    ][shape] ?? usual
  );
});

const slip = fc.constantFrom(
  '03/13/2026',
  '31/06/2026',
  'chưa rõ',
  '13/07/26',
  '25:00 01/07/2026',
  '01/07/2206',
  '99999',
);

const cell = (blanks: number) =>
  fc.oneof(
    { weight: 30, arbitrary: date },
    { weight: blanks, arbitrary: fc.constantFrom('', '', '', '-', ' – ') },
    { weight: 1, arbitrary: slip },
  );

const row = fc.record({
  code: fc.tuple(
    fc.integer({ min: 0, max: 6 }),
    fc.constantFrom('0001', '150001', '0002', '1500012', '0001 ', ' 150001'),
  ),
  status: fc.constantFrom(
    'Đã trả kết quả',
    'Đã xử lý xong',
    'Đã trả kết quả',
    'Đang xử lý',
    'Được tiếp nhận',
    'Yêu cầu bổ sung',
    'Dừng xử lý',
    'Công dân yêu cầu rút hồ sơ',
    'Không được tiếp nhận',
  ),
  channel: fc.constantFrom('Trực tuyến', 'Trực tiếp', 'Dịch vụ bưu chính', ''),
  received: cell(1),
  due: cell(6),
  ended: cell(12),
  asked: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: date }),
  hasCode: fc.integer({ min: 0, max: 9 }),
});

/** One list; `name` keeps its unit and its codes apart from those of others in the same file. */
export const randomList = fc.array(row, { minLength: 1, maxLength: 9 }).map(
  (rows) =>
    (name: string): readonly PlainRow[] =>
      rows.map(({ code: [day, tail], hasCode, ...rest }) => ({
        ...rest,
        unit: `Xã ${name}`,
        code: hasCode === 0 ? '' : `${name}-26070${day}-${tail}`,
      })),
);

export const randomRules: fc.Arbitrary<PlainRules> = fc.record({
  from: fc.constantFrom('2026-07-01', '2026-06-25', '2026-08-15'),
  to: fc.constantFrom('2026-09-30', '2026-09-14', '2026-08-20'),
  moments: fc.boolean(),
  supplement: fc.constantFrom('inTime', 'atRequest', 'byDueDate'),
  stopped: fc.constantFrom('inTime', 'byDueDate'),
  withdrawn: fc.constantFrom('onTime', 'byDate'),
});
