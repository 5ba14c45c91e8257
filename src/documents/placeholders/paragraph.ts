// Placeholders of plain lines: a paragraph, and a name in a list with the mark at its end.
import { type Placeholder, value } from '../placeholder.ts';

/** A name in a list of addressees or recipients, with whether another one follows. */
export interface Line {
  readonly text: string;
  readonly isLast: boolean;
}

export const paragraph: readonly Placeholder<string>[] = [
  value('Đoạn', 'Nội dung của đoạn', 'UBND thành phố ban hành văn bản số …', (text) => text),
];

/** A passage over lines that need no more than their text. */
export function textLine(example: string): readonly Placeholder<string>[] {
  return [value('Dòng', 'Nội dung của dòng', example, (text) => text)];
}

export const recipient: readonly Placeholder<Line>[] = [
  value('Nơi', 'Tên nơi gửi đến hoặc nơi nhận', 'Văn phòng UBND tỉnh', ({ text }) => text),
  // NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II khoản 9: lines end with a semicolon, the last one with a full stop.
  value('Dấu cuối dòng', 'Dấu chấm phẩy, ở dòng cuối là dấu chấm', ';', ({ isLast }) => (isLast ? '.' : ';')),
];

/** A clerk may have typed the dash and the mark at the end, too: they belong to the form. */
export function line(text: string, index: number, all: readonly string[]): Line {
  return { text: text.replace(/^-\s+|(?<![\s;.])[\s;.]+$/gu, ''), isLast: index === all.length - 1 };
}
