// Arguments that several commands take.
import type { ArgumentDeclaration } from './declaration.ts';
import { valueNames } from './value-names.ts';

export const sharedArguments = {
  workbook: {
    name: valueNames.workbook,
    help: { vi: 'sổ tính số liệu của một kỳ', en: 'the workbook of one period' },
  },
  paths: {
    name: valueNames.path,
    many: true,
    help: {
      vi: 'tệp, thư mục (cả thư mục con), hoặc mẫu tên như "huyen-*/*.xlsx"',
      en: 'files, folders (with all below), or patterns such as "huyen-*/*.xlsx"',
    },
  },
} as const satisfies Record<string, ArgumentDeclaration>;
