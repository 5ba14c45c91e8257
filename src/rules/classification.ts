// Classes of an entity: lower bounds, inclusive, compared with the printed total.
import * as z from 'zod';
import { highestTotal, plainNumber } from './plain-number.ts';
import { expected } from './schema-message.ts';

const classSchema = z.strictObject({
  /** Xuất sắc, Tốt, Khá, Trung bình, Yếu. */
  name: z.string().min(1),
  atLeast: plainNumber(highestTotal),
});

export const classesSchema = z
  .array(classSchema)
  .min(1)
  .refine(
    (classes) => descends(classes.map(({ atLeast }) => atLeast)),
    expected('các mức phải xếp từ cao xuống thấp', 'the highest class to stand first'),
  )
  .refine(
    (classes) => classes.at(-1)?.atLeast === 0,
    expected('mức cuối cùng phải bắt đầu từ 0 điểm', 'the last class to start at 0 points'),
  );

export type EntityClass = Readonly<z.infer<typeof classSchema>>;

function descends(bounds: readonly number[]): boolean {
  return bounds.every((bound, index) => index === 0 || bound < (bounds[index - 1] ?? 0));
}
