// Definitions: whose sheet came back, and whether anything was filled in.

import { define } from '#diagnostics/define';

export const sheetIdentityChanged = define.error<{
  item: string;
  found: string;
  source: string;
}>('unit-sheet-identity-changed', {
  title: {
    vi: 'Phiếu của đơn vị hoặc kỳ khác bị sửa tên',
    en: 'The sheet of another unit or period was relabelled',
  },
  vi: ({ item, found, source }) => ({
    message: `Ô “${item}” ghi “${found}”, nhưng phiếu này đã phát cho “${source}”. Không lấy số liệu của phiếu.`,
    help: 'Nhờ đơn vị điền vào đúng phiếu đã phát cho mình, cho đúng kỳ.',
  }),
  en: ({ item, found, source }) => ({
    message: `“${item}” says “${found}”, but the sheet was handed out for “${source}”. Nothing is taken from it.`,
    help: 'Have the unit fill in the sheet that was handed out to it, for this period.',
  }),
  example: { item: 'Đơn vị', found: 'Phòng Kinh tế', source: 'Phòng Tư pháp' },
});

export const sheetIdentityMissing = define.error<{ item: string }>('unit-sheet-identity-missing', {
  title: { vi: 'Không biết phiếu của ai', en: 'Whose sheet it is cannot be read' },
  vi: ({ item }) => ({
    message: `Phiếu không ghi “${item}”, nên không biết số liệu của ai.`,
    help: 'Nhờ đơn vị điền vào đúng phiếu đã phát cho mình.',
  }),
  en: ({ item }) => ({
    message: `The sheet does not say “${item}”, so nobody knows whose figures these are.`,
    help: 'Have the unit fill in the sheet that was handed out to it.',
  }),
  example: { item: 'Đơn vị' },
});

export const sheetNotFilledIn = define.warning('unit-sheet-not-filled-in', {
  title: { vi: 'Phiếu chưa được điền', en: 'The sheet is not filled in' },
  vi: {
    message: 'Phiếu chưa ghi số hồ sơ tiếp nhận hay đã giải quyết nào.',
    help: 'Nhắc đơn vị điền và gửi lại; không có hồ sơ nào thì ghi số 0.',
  },
  en: {
    message: 'The sheet has no count of dossiers received or resolved.',
    help: 'Ask the unit to fill it in; where there were no dossiers, it writes 0.',
  },
  example: {},
});

export const sheetNamedOtherUnit = define.warning<{
  named: string;
  unit: string;
}>('unit-sheet-named-other-unit', {
  title: { vi: 'Tên tệp là của đơn vị khác', en: 'The file is named after another unit' },
  vi: ({ named, unit }) => ({
    message: `Tên tệp ghi “${named}”, nhưng phiếu bên trong là của “${unit}”.`,
    help: 'Hỏi lại: có thể đơn vị đã chép nhầm phiếu của nơi khác.',
  }),
  en: ({ named, unit }) => ({
    message: `The file is named after “${named}”, but the sheet inside is that of “${unit}”.`,
    help: 'Ask: the unit may have copied the sheet of another.',
  }),
  example: { named: 'Phòng Kinh tế', unit: 'Phòng Tư pháp' },
});
