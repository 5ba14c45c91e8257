// Definitions: a workbook of the period before that cannot serve to compare with.
import { define } from './diagnostic.ts';

export const previousNotBefore = define<{ readonly period: string; readonly previous: string }>({
  code: 'previous-not-before',
  severity: 'warning',
  title: { vi: 'Không phải sổ của kỳ liền trước', en: 'Not the workbook of the period before' },
  vi: ({ period, previous }) => ({
    message: `Sổ để đối chiếu là của ${previous}, không phải kỳ liền trước ${period}, nên không đối chiếu được số nào.`,
    help: 'Chọn sổ của kỳ liền trước, cùng loại kỳ (quý với quý, tháng với tháng).',
  }),
  en: ({ period, previous }) => ({
    message: `The workbook to compare with is that of ${previous}, which is not the period just before ${period}; nothing was compared.`,
    help: 'Choose the workbook of the period just before, of the same kind (quarter with quarter, month with month).',
  }),
  example: { period: 'Quý II/2022', previous: 'Quý IV/2021' },
});

export const previousFaulty = define<{ readonly file: string }>({
  code: 'previous-faulty',
  severity: 'warning',
  title: { vi: 'Sổ kỳ trước còn lỗi', en: 'The workbook of the period before has errors' },
  vi: ({ file }) => ({
    message: `Sổ kỳ trước “${file}” còn lỗi; đơn vị nào không đọc được ở sổ đó thì không đối chiếu.`,
    help: `Kiểm tra và sửa sổ ấy trước: tthc-score check "${file}".`,
  }),
  en: ({ file }) => ({
    message: `The workbook of the period before, “${file}”, has errors; units that cannot be read in it are not compared.`,
    help: `Check and mend it first: tthc-score check "${file}".`,
  }),
  example: { file: 'q1-2022.xlsx' },
});
