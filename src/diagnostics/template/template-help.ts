// What helps with most faults of a template: the list of placeholders, and the shipped template.
import type { Text } from '#language/language';

export const templateHelp: Text = {
  vi: 'Danh sách chỗ điền: docs/placeholders.md; chép lại mẫu gốc bằng lệnh tthc-score templates export.',
  en: 'The list of placeholders is docs/placeholders.md; tthc-score templates export copies the shipped template.',
};
