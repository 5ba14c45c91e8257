// Definitions: a part that is larger than its whole.

import { define } from '#diagnostics/define';
import { counted } from '#language/counted';

export const onlineLateExceeds = define.error<{
  late: number;
  online: number;
  carriedOver: number;
}>('online-late-exceeds', {
  title: {
    vi: 'Hồ sơ trực tuyến quá hạn nhiều hơn hồ sơ trực tuyến',
    en: 'More online dossiers late than received',
  },
  vi: ({ late, online, carriedOver }, n) => ({
    message: `Trực tuyến quá hạn ghi ${n(late)} hồ sơ, nhưng chỉ có ${n(online)} hồ sơ trực tuyến${carriedOver === 0 ? '' : ` và ${n(carriedOver)} hồ sơ kỳ trước chuyển qua`}: lệch ${n(late - online - carriedOver)}.`,
    help: 'Chỉ tính hồ sơ nộp trực tuyến vào cột Trực tuyến quá hạn; hồ sơ trực tiếp quá hạn ghi ở cột Đã giải quyết / Quá hạn.',
  }),
  en: ({ late, online, carriedOver }, n) => ({
    message: `Late online dossiers: ${n(late)}; but only ${n(online)} came online${carriedOver === 0 ? '' : ` and ${n(carriedOver)} by being carried over`}: a difference of ${n(late - online - carriedOver)}.`,
    help: 'Count only online dossiers in column Trực tuyến quá hạn; late ones received in person belong into Đã giải quyết / Quá hạn.',
  }),
  example: { late: 6, online: 5, carriedOver: 0 },
});

export const onlineCountExceeds = define.error<{ online: number; all: number }>('online-count-exceeds', {
  title: { vi: 'Hồ sơ trực tuyến nhiều hơn tổng hồ sơ', en: 'More online dossiers than dossiers' },
  vi: ({ online, all }, n) => ({
    message: `Tiêu chí 9 lấy ${n(online)} hồ sơ trực tuyến trên tổng ${n(all)} hồ sơ: lệch ${n(online - all)}.`,
    help: 'Ghi cả Hồ sơ trực tuyến và Tổng hồ sơ của Tiêu chí 9 cho cùng một nhóm thủ tục; hoặc để trống cả hai để lấy số tiếp nhận.',
  }),
  en: ({ online, all }, n) => ({
    message: `Criterion 9 takes ${counted(online, 'online dossier')} of ${n(all)} in all: a difference of ${n(online - all)}.`,
    help: 'Give both Hồ sơ trực tuyến and Tổng hồ sơ of criterion 9 for the same procedures; or leave both blank to take the received counts.',
  }),
  example: { online: 36, all: 35 },
});

export const feedbackInTimeExceeds = define.error<{
  inTime: number;
  received: number;
}>('feedback-in-time-exceeds', {
  title: {
    vi: 'Phản ánh xử lý đúng hạn nhiều hơn số nhận được',
    en: 'More feedback handled in time than received',
  },
  vi: ({ inTime, received }, n) => ({
    message: `Phản ánh, kiến nghị xử lý đúng hạn ghi ${n(inTime)}, nhưng tổng số nhận được là ${n(received)}: lệch ${n(inTime - received)}.`,
    help: 'Đối chiếu hai số với hệ thống tiếp nhận phản ánh, kiến nghị rồi sửa số sai.',
  }),
  en: ({ inTime, received }, n) => ({
    message: `Feedback handled in time: ${n(inTime)}, against ${n(received)} received: a difference of ${n(inTime - received)}.`,
    help: 'Compare both with the feedback system and fix the wrong one.',
  }),
  example: { inTime: 3, received: 2 },
});

export const onlineProceduresExceed = define.error<{
  level3: number;
  level4: number;
  all: number;
}>('online-procedures-exceed', {
  title: { vi: 'TTHC mức độ 3, 4 nhiều hơn tổng số TTHC', en: 'More level 3/4 procedures than procedures' },
  vi: ({ level3, level4, all }, n) => ({
    message: `TTHC mức độ 3 (${n(level3)}) + mức độ 4 (${n(level4)}) = ${n(level3 + level4)}, nhiều hơn Số TTHC ${n(all)}: lệch ${n(level3 + level4 - all)}.`,
    help: 'Mỗi thủ tục chỉ tính một mức độ, mức cao nhất của nó; kiểm tra lại cả Số TTHC.',
  }),
  en: ({ level3, level4, all }, n) => ({
    message: `Level 3 (${n(level3)}) + level 4 (${n(level4)}) procedures make ${n(level3 + level4)}, more than all ${n(all)}: a difference of ${n(level3 + level4 - all)}.`,
    help: 'Count each procedure at one level only, its highest; check Số TTHC too.',
  }),
  example: { level3: 111, level4: 57, all: 159 },
});

export const uncomplainedExceed = define.error<{
  when: 'early' | 'on-time';
  uncomplained: number;
  resolved: number;
}>('uncomplained-exceed', {
  title: {
    vi: 'Hồ sơ không bị phản ánh nhiều hơn hồ sơ đã giải quyết',
    en: 'More dossiers without complaint than resolved',
  },
  vi: ({ when, uncomplained, resolved }, n) => ({
    message: `Tiêu chí 5 / ${columnOf(when)} ghi ${n(uncomplained)} hồ sơ không bị phản ánh, nhưng Đã giải quyết / ${columnOf(when)} chỉ có ${n(resolved)}: lệch ${n(uncomplained - resolved)}.`,
    help: `Ghi ở cột này số hồ sơ ${columnOf(when).toLowerCase()} mà không bị phản ánh; hồ sơ bị phản ánh ghi ở cột Có phản ánh, hồ sơ quá hạn không bị phản ánh thì không ghi.`,
  }),
  en: ({ when, uncomplained, resolved }, n) => ({
    message: `Tiêu chí 5 / ${columnOf(when)} says ${counted(uncomplained, 'dossier')} without complaint, but Đã giải quyết / ${columnOf(when)} has only ${n(resolved)}: a difference of ${n(uncomplained - resolved)}.`,
    help: `Write into this column the dossiers resolved ${when === 'early' ? 'early' : 'on time'} without complaint; those complained of belong into Có phản ánh, late ones without complaint into none.`,
  }),
  example: { when: 'early', uncomplained: 75, resolved: 70 },
});

function columnOf(when: 'early' | 'on-time'): string {
  return when === 'early' ? 'Trước hạn' : 'Đúng hạn';
}
