// What a status or a channel of a dossier list can mean, and the words that systems write for it.
import { fold, foldWithoutDiacritics } from '#language/fold';

/** State of a dossier. The numbers are those that SQL compares; they are written nowhere else. */
export const states = {
  /** Not accepted, or not yet: never counted. */
  notAccepted: 0,
  inProgress: 1,
  supplement: 2,
  stopped: 3,
  done: 4,
  withdrawn: 5,
} as const;

export type State = keyof typeof states;

/** In person includes the public postal service, as in II.06a. */
export type Channel = 'online' | 'inPerson';

interface Meaning<Value> {
  readonly value: Value;
  /** The first is what a file of words says. */
  readonly words: readonly string[];
}

/** Words of the one-stop system of Thanh Hóa, and how other systems' extracts write the same. */
export const stateWords: readonly Meaning<State>[] = [
  {
    value: 'inProgress',
    words: ['Đang xử lý', 'Đang giải quyết', 'Được tiếp nhận', 'Đã tiếp nhận', 'Mới tiếp nhận'],
  },
  {
    value: 'done',
    words: [
      'Đã trả kết quả',
      'Đã xử lý xong',
      'Đã giải quyết',
      'Đã có kết quả',
      'Đã hoàn thành',
      'Hoàn thành',
    ],
  },
  {
    value: 'withdrawn',
    words: ['Công dân yêu cầu rút hồ sơ', 'Rút hồ sơ', 'Đã rút hồ sơ', 'Công dân rút hồ sơ'],
  },
  {
    value: 'supplement',
    words: ['Yêu cầu bổ sung', 'Chờ bổ sung', 'Yêu cầu bổ sung hồ sơ', 'Bổ sung hồ sơ'],
  },
  {
    value: 'stopped',
    words: [
      'Dừng xử lý',
      'Tạm dừng',
      'Tạm dừng xử lý',
      'Chờ thực hiện nghĩa vụ tài chính',
      'Thực hiện nghĩa vụ tài chính',
    ],
  },
  {
    value: 'notAccepted',
    words: ['Không được tiếp nhận', 'Mới đăng ký', 'Không tiếp nhận', 'Từ chối tiếp nhận', 'Chờ tiếp nhận'],
  },
];

/** 1 and 3 are what the national portal writes; a blank is in person there, too. */
export const channelWords: readonly Meaning<Channel>[] = [
  { value: 'online', words: ['Trực tuyến', 'Nộp trực tuyến', 'Qua mạng', 'Online'] },
  {
    value: 'inPerson',
    words: [
      'Trực tiếp',
      'Nộp trực tiếp',
      'Dịch vụ bưu chính',
      'Bưu chính công ích',
      'Dịch vụ bưu chính công ích',
      'Qua bưu chính',
      'Qua dịch vụ bưu chính',
      'Bưu chính',
      'BCCI',
      'Qua BCCI',
      'Dịch vụ BCCI',
      '1',
      '3',
    ],
  },
];

/** Value by word as it is compared; a word without its marks is known as well. */
export function lexicon<Value>(meanings: readonly Meaning<Value>[]): (word: string) => Value | null {
  const byWord = new Map<string, Value>();
  for (const { value, words } of meanings)
    for (const word of words) {
      byWord.set(fold(word), value);
      byWord.set(foldWithoutDiacritics(word), value);
    }
  return (word) => byWord.get(fold(word)) ?? byWord.get(foldWithoutDiacritics(word)) ?? null;
}
