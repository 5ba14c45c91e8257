// Definitions: two exports of one list on different days.
import { define } from '#diagnostics/define';

export const dueDateMoved = define.warning<{
  before: string;
  after: string;
  newer: string;
}>('list-due-date-moved', {
  title: { vi: 'Ngày hẹn trả đã bị dời', en: 'A due date moved' },
  vi: ({ before, after, newer }) => ({
    message: `Ngày hẹn trả của hồ sơ này là ${before}, ở danh sách mới (${newer}) là ${after}.`,
    help: 'Kiểm tra lý do đổi hạn: gia hạn phải có văn bản xin lỗi và hẹn lại.',
  }),
  en: ({ before, after, newer }) => ({
    message: `The due date of this dossier is ${before}; in the newer list (${newer}) it is ${after}.`,
    help: 'Look for the reason: a new date needs a letter of apology.',
  }),
  example: { before: '10/7/2026', after: '20/7/2026', newer: 'moi.csv:12' },
});

export const dossierVanished = define.warning('list-dossier-vanished', {
  title: { vi: 'Hồ sơ không còn trong danh sách mới', en: 'A dossier vanished' },
  vi: {
    message: 'Hồ sơ của dòng này không còn trong danh sách mới.',
    help: 'Kiểm tra hồ sơ có bị xóa, đổi mã, hay danh sách mới chỉ xuất một phần.',
  },
  en: {
    message: 'The dossier of this row is no longer in the newer list.',
    help: 'Check whether it was deleted or given another code, or whether the newer list is only a part.',
  },
  example: {},
});
