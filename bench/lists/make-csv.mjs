// A made-up dossier list in the layout of Thanh Hóa: 166 units, seven shapes of a date, slips and repeated dossiers.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const heading =
  'STT,Đơn vị tiếp nhận,Lĩnh vực,Tên thủ tục hành chính,Mã hồ sơ,Trạng thái,Hình thức nộp,Địa chỉ,Chủ hồ sơ,Ngày nhận,Ngày hẹn trả,Ngày kết thúc xử lý\n';
const finished = ['Đã trả kết quả', 'Đã trả kết quả', 'Đã xử lý xong'];
const others = [
  'Đang xử lý',
  'Yêu cầu bổ sung',
  'Công dân yêu cầu rút hồ sơ',
  'Dừng xử lý',
  'Không được tiếp nhận',
];
const procedures = [
  'Đăng ký khai sinh',
  'Chứng thực bản sao từ bản chính',
  'Đăng ký biến động quyền sử dụng đất',
];
const start = Date.UTC(2026, 4, 1);
const two = (value) => `${value}`.padStart(2, '0');

/** Mulberry32: the same list every time. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shaped(time, shape) {
  const date = new Date(time);
  const [d, m, y] = [two(date.getUTCDate()), two(date.getUTCMonth() + 1), date.getUTCFullYear()];
  const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  if (shape < 7) return `${clock} ${d}/${m}/${y}`;
  if (shape < 12) return `${d}/${m}/${y} ${clock}`;
  if (shape < 15) return `${d}/${m}/${y}`;
  if (shape < 16) return `${d}-${m}-${y}`;
  if (shape < 18) return `${y}-${m}-${d}`;
  return shape < 19 ? `ngày ${d} tháng ${m} năm ${y}` : `${25_569 + Math.floor(time / 86_400_000)}`;
}

/** The cells of one row; every thousandth is finished without an end, every five-thousandth repeats an earlier dossier. */
export function rowOf(index, random) {
  const same = index % 5000 === 4999 ? index - 7 : index;
  const shape = Math.floor(random() * 20);
  const minutes = (days) => Math.floor(random() * days * 1440) * 60_000;
  // By the dossier and not by the row: a repeated one has its code and its receipt again.
  const received = start + ((same * 7_919) % (160 * 1440)) * 60_000;
  const day = new Date(received);
  const status = random() < 0.8 ? finished[index % 3] : others[index % 5];
  const isFinished = random() > 0.001 && (finished.includes(status) || status.startsWith('Công dân'));
  const code = `H${10 + (same % 90)}.${10 + Math.floor(same / 10_000)}.${same % 166}-${two(day.getUTCFullYear() % 100)}${two(day.getUTCMonth() + 1)}${two(day.getUTCDate())}-${`${same % 10_000}`.padStart(same % 9 === 0 ? 6 : 4, '0')}`;
  return [
    `${index + 1}`,
    `UBND xã Số ${index % 166}`,
    'Hộ tịch',
    procedures[index % 3],
    code,
    status,
    random() < 0.6 ? 'Trực tuyến' : 'Trực tiếp',
    `Thôn ${index % 40}`,
    `Nguyễn Văn ${index % 1000}`,
    shaped(received, shape),
    random() < 0.05 ? '' : shaped(received + minutes(20), shape),
    isFinished ? shaped(received + minutes(22), shape) : '',
  ];
}

export async function makeCsv(path, rows) {
  const out = createWriteStream(path);
  const random = generator(7);
  let text = heading;
  for (let index = 0; index < rows; index += 1) {
    text += `${rowOf(index, random).join(',')}\n`;
    if (text.length > 1 << 20) {
      if (!out.write(text)) await once(out, 'drain');
      text = '';
    }
  }
  out.end(text);
  await once(out, 'finish');
}

/** As Excel writes it: shared texts, numbers as numbers. */
export function sheetRows(rows) {
  const random = generator(7);
  return [heading.trim().split(','), ...Array.from({ length: rows }, (_, index) => rowOf(index, random))];
}
