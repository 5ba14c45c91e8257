// A workbook of figures drawn at random that contradict nothing, so that it is scored: every column, blanks and ties included.
import type { Chance } from '../../audit/mutation/random.ts';
import { makeWorkbook, type TestCell, type TestRow } from '../make-workbook.ts';

export function randomFigures(chance: Chance): Uint8Array {
  const groups = ['TP', 'XP', 'KHAC'].slice(0, chance.between(1, 3));
  const units = groups.flatMap((group) =>
    Array.from({ length: chance.between(1, 6) }, (_, index) =>
      unitOf(group, `Đơn vị ${group} ${index + 1}`, chance),
    ),
  );
  return makeWorkbook({
    'Thông tin': [
      ['Mục', 'Giá trị'],
      ['Bộ quy tắc', chance.oneOf(['dien-bien-1187-2019', 'tt01-2018', null])],
      ['Kỳ đánh giá', 'Quý II/2022'],
      ['Cơ quan', 'UBND thành phố Điện Biên Phủ'],
    ],
    Khối: table(groups.map((key) => groupOf(key, chance))),
    'Đơn vị': table(units),
    ...(chance.happens(70) ? { 'Cán bộ': table(officersOf(units, chance)) } : {}),
  });
}

/** Cells by heading. */
type Row = Readonly<Record<string, TestCell>>;

function table(rows: readonly Row[]): readonly TestRow[] {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? null))];
}

/** Small ones, so that shares fall on the thresholds and totals are equal. */
function few(chance: Chance): number {
  return chance.oneOf([0, 0, 1, 2, 3, chance.between(0, 20), chance.between(0, 2000)]);
}

function rate(chance: Chance): TestCell {
  return chance.oneOf<TestCell>([
    100,
    99.9,
    90,
    89.99,
    '95,5',
    '90 %',
    { value: 0.9, format: '0%' },
    { value: 1, format: '0%' },
  ]);
}

function forms(chance: Chance): string {
  return chance.oneOf(['Niêm yết và điện tử', 'Một hình thức', 'Không']);
}

function typed(count: number, chance: Chance): TestCell {
  if (!chance.happens(20)) return count;
  return chance.oneOf([`${count}`, count > 999 ? `${count}`.replace(/(\d{3})$/u, '.$1') : `${count}`]);
}

function unitOf(group: string, name: string, chance: Chance): Row {
  const [early, onTime, late] = [few(chance), few(chance), few(chance)];
  const resolved = early + onTime + late;
  const pending = few(chance);
  const online = chance.between(0, resolved + pending);
  const carriedOver = chance.between(0, resolved + pending - online);
  const inPerson = resolved + pending - online - carriedOver;
  const overdue = chance.happens(50) ? chance.between(0, pending) : null;
  const past = late + (overdue ?? 0);
  // Those that were not filed in person or carried over were filed online.
  const fewest = Math.max(0, past - inPerson - carriedOver);
  const onlineLate = chance.happens(60) ? fewest : Math.max(fewest, Math.min(online, late));
  return {
    Khối: group,
    'Đơn vị': name,
    'Tiếp nhận / Trực tuyến': typed(online, chance),
    'Tiếp nhận / Trực tiếp': typed(inPerson, chance),
    'Tiếp nhận / Kỳ trước': carriedOver === 0 && chance.happens(50) ? null : carriedOver,
    'Đã giải quyết / Trước hạn': typed(early, chance),
    'Đã giải quyết / Đúng hạn': onTime === 0 && chance.happens(50) ? '-' : onTime,
    'Đã giải quyết / Quá hạn': late,
    ...(overdue === null
      ? {}
      : { 'Đang giải quyết / Trong hạn': pending - overdue, 'Đang giải quyết / Quá hạn': overdue }),
    ...levelsOf(early, onTime, late, chance),
    'Tiêu chí 6 / Tỷ lệ qua một cửa': rate(chance),
    'Tiêu chí 7 / Hình thức công khai': forms(chance),
    ...(chance.happens(50) ? feedbackOf('Tiêu chí 8 / Tổng PAKN', 'Tiêu chí 8', chance) : {}),
    'Tiêu chí 9 / Tỷ lệ TTHC mức 3, 4': chance.happens(30)
      ? null
      : chance.oneOf<TestCell>([20, 19.99, 0, '30,5']),
    'Tiêu chí 9 / Trực tuyến quá hạn': onlineLate,
  };
}

function levelsOf(early: number, onTime: number, late: number, chance: Chance): Row {
  const resolved = early + onTime + late;
  const none = chance.between(0, resolved);
  const once = chance.between(0, resolved - none);
  const complaints = chance.between(0, late);
  const own: Row[] = [
    {
      'Tiêu chí 2 / Trước hạn': none,
      'Tiêu chí 2 / Đúng hạn': once,
      'Tiêu chí 2 / Quá hạn': resolved - none - once,
    },
    {
      'Tiêu chí 3 / Không liên hệ': none,
      'Tiêu chí 3 / Một lần': once,
      'Tiêu chí 3 / Hơn một lần': resolved - none - once,
    },
    {
      'Tiêu chí 4 / Không liên hệ': resolved - once,
      'Tiêu chí 4 / Một cơ quan': once,
      'Tiêu chí 4 / Hơn một cơ quan': once === 0 ? null : 0,
    },
    {
      'Tiêu chí 5 / Trước hạn': early,
      'Tiêu chí 5 / Đúng hạn': null,
      'Tiêu chí 5 / Có phản ánh': complaints,
    },
  ];
  return Object.assign({}, ...own.filter(() => chance.happens(50)));
}

function feedbackOf(all: string, block: string, chance: Chance): Row {
  const received = chance.oneOf([0, 1, 9, 10, 11, 20]);
  const late = Math.min(received, chance.oneOf([0, 0, 1, 2]));
  const dragging = chance.happens(20) ? late : 0;
  return { [all]: received, [`${block} / Đúng hạn`]: received - late, [`${block} / Kéo dài`]: dragging };
}

function groupOf(key: string, chance: Chance): Row {
  const procedures = chance.between(1, 300);
  const level3 = chance.between(0, procedures);
  return {
    'Mã khối': key,
    'Số TTHC': procedures,
    'TTHC mức độ 3': level3,
    'TTHC mức độ 4': chance.happens(30) ? null : chance.between(0, procedures - level3),
    ...(chance.happens(30) ? feedbackOf('PAKN / Tổng số', 'PAKN', chance) : {}),
    ...(chance.happens(30) ? { 'Tiêu chí 6 / Tỷ lệ qua một cửa': rate(chance) } : {}),
    ...(chance.happens(30) ? { 'Tiêu chí 7 / Hình thức công khai': forms(chance) } : {}),
    ...(chance.happens(30)
      ? {
          'DVCTT / Trực tuyến': few(chance),
          'DVCTT / Trực tiếp': few(chance),
          'DVCTT / Kỳ trước': chance.happens(50) ? null : few(chance),
        }
      : {}),
  };
}

function officersOf(units: readonly Row[], chance: Chance): readonly Row[] {
  return Array.from({ length: chance.between(1, 4) }, (_, index): Row => {
    const group = chance.oneOf(units).Khối ?? null;
    const names = units.filter((unit) => unit.Khối === group).map((unit) => `${unit['Đơn vị']}`);
    const own = { early: few(chance), onTime: few(chance), late: few(chance) };
    const head = { Khối: group, 'Họ và tên': `Cán bộ ${index + 1}`, 'Đơn vị phụ trách': null };
    if (chance.happens(60))
      return {
        ...head,
        'Đơn vị phụ trách': names.filter((_, at) => at === 0 || chance.happens(50)).join('; '),
      };
    return {
      ...head,
      'Đã giải quyết / Trước hạn': own.early,
      'Đã giải quyết / Đúng hạn': own.onTime,
      'Đã giải quyết / Quá hạn': own.late,
      ...levelsOf(own.early, own.onTime, own.late, chance),
    };
  });
}
