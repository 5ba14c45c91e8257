// Sheet Thông tin as a table: a key and its value in each line. What the keys are for stands in `info-items.ts`.
import * as z from 'zod';
import { name, text, word } from './members.ts';

/** Headers of the two columns. */
export const infoHeaders = { key: 'Mục', value: 'Giá trị' } as const;

export const infoLine = z.object({
  key: name([word(infoHeaders.key)], 'fault', 'Tên mục.', { required: true, example: 'Kỳ đánh giá' }),
  value: text([word(infoHeaders.value)], 'left-out', 'Giá trị của mục.', {
    required: true,
    example: 'Quý II/2022',
  }),
});
