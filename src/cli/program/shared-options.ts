// Options that several commands take.
import type { OptionDeclaration } from './declaration.ts';
import { folder } from './output-ending.ts';
import { valueNames } from './value-names.ts';

export const sharedOptions = {
  force: { flags: '--force', help: { vi: 'ghi đè tệp đã có', en: 'replace files that exist' } },
  json: { flags: '--json', help: { vi: 'in kết quả dạng JSON', en: 'print the result as JSON' } },
  all: {
    flags: '--all',
    help: { vi: 'in hết các thông báo giống nhau', en: 'print all findings that are alike' },
  },
  rules: {
    flags: '--rules',
    value: valueNames.ruleSet,
    help: {
      vi: 'bộ quy tắc, hoặc tệp .json, thay cho bộ ghi trong sổ',
      en: 'rule set id or .json file, instead of the workbook’s',
    },
  },
  machineFormat: {
    flags: '--format',
    value: valueNames.format,
    help: { vi: 'json hoặc sarif (chuẩn SARIF 2.1.0)', en: 'json or sarif (SARIF 2.1.0)' },
  },
  templates: {
    flags: '--templates',
    value: valueNames.folder,
    help: { vi: 'thư mục mẫu văn bản đã chỉnh sửa', en: 'folder of templates of your own' },
  },
  format: {
    flags: '--format',
    value: valueNames.formats,
    help: {
      vi: 'docx, xlsx, html, pdf; cách nhau bằng dấu phẩy (mặc định: docx,xlsx)',
      en: 'docx, xlsx, html, pdf, joined by commas (default: docx,xlsx)',
    },
  },
  outTree: {
    flags: '--out',
    value: valueNames.folder,
    help: {
      vi: 'thư mục ghi kết quả, theo cây thư mục của sổ tính (mặc định: cạnh sổ tính)',
      en: 'folder of the results, mirroring the folders of the workbooks (default: beside each)',
    },
    ending: folder,
  },
} as const satisfies Record<string, OptionDeclaration>;
