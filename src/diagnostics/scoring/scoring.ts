// Definitions: what could not be assessed, or was decided by the clerk in place of the rules.

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';

export const countsNotEntered = define.warning<{ units: number }>('counts-not-entered', {
  title: { vi: 'Chưa nhập số liệu của kỳ', en: "The period's counts are not entered" },
  vi: ({ units }, n) => ({
    message: `Chưa nhập số liệu của kỳ: cả ${n(units)} đơn vị đều không có hồ sơ tiếp nhận trong kỳ, cũng không có hồ sơ đã giải quyết, nên không chấm được gì.`,
    help: 'Điền các cột Tiếp nhận và Đã giải quyết ở trang Đơn vị, lưu lại rồi kiểm tra; nếu đúng là cả kỳ không phát sinh hồ sơ thì không phải làm gì.',
  }),
  en: ({ units }, n) => ({
    message: `The counts of the period are not entered: no unit received or resolved a dossier in it (${n(units)} in all), so nothing can be scored.`,
    help: 'Fill in the columns Tiếp nhận and Đã giải quyết of sheet Đơn vị, save and check again; if there really were no dossiers in the whole period, there is nothing to do.',
  }),
  example: { units: 22 },
});

export const nothingToReport = define.error('nothing-to-report', {
  title: {
    vi: 'Cả kỳ không có hồ sơ nào, không có gì để báo cáo',
    en: 'No dossier in the whole period: nothing to report',
  },
  vi: {
    message:
      'Không đơn vị nào có hồ sơ tiếp nhận hay giải quyết trong kỳ, nên không có điểm nào để lập báo cáo.',
    help: 'Điền các cột Tiếp nhận và Đã giải quyết ở trang Đơn vị, lưu lại rồi lập báo cáo; nếu đúng là cả kỳ không phát sinh hồ sơ thì báo cáo bằng một văn bản thường.',
  },
  en: {
    message: 'No unit received or resolved a dossier in the period, so there are no points to report.',
    help: 'Fill in the columns Tiếp nhận and Đã giải quyết of sheet Đơn vị, save and write the report again; if there really were none in the whole period, say so in an ordinary letter.',
  },
  example: {},
});

export const unitWithoutResolved = define.info<{ pending: number }>('unit-without-resolved', {
  title: { vi: 'Đơn vị không có hồ sơ đã giải quyết', en: 'A unit without resolved dossiers' },
  vi: ({ pending }, n) => ({
    message: `Không có hồ sơ nào đã giải quyết trong kỳ${pending === 0 ? '' : ` (đang giải quyết ${n(pending)})`}, nên đơn vị không được chấm và không xếp hạng.`,
    help: 'Nếu đơn vị có giải quyết hồ sơ, điền các cột Đã giải quyết; nếu không thì không phải làm gì.',
  }),
  en: ({ pending }, n) => ({
    message: `No dossier was resolved in the period${pending === 0 ? '' : ` (${n(pending)} pending)`}, so the unit is neither assessed nor ranked.`,
    help: 'If the unit did resolve dossiers, fill in the columns Đã giải quyết; otherwise there is nothing to do.',
  }),
  example: { pending: 2 },
});

export const groupNotAssessed = define.warning<{
  group: string;
  /** Whether a figure of the group's own row could not be read. */
  ownRow: boolean;
  /** Units whose figures could not be read; empty where no unit could be assessed. */
  unreadable: readonly string[];
}>('group-not-assessed', {
  title: { vi: 'Khối chưa chấm được', en: 'A group that cannot be assessed' },
  vi: ({ group, ownRow, unreadable }) => ({
    message:
      unreadable.length === 0 && !ownRow
        ? `Khối ${group} không có đơn vị nào chấm được, nên khối không có điểm.`
        : `Khối ${group} chưa chấm được vì có số liệu không đọc được của: ${listed([...(ownRow ? ['dòng của khối'] : []), ...unreadable])}.`,
    help:
      unreadable.length === 0 && !ownRow
        ? 'Kiểm tra số liệu của các đơn vị trong khối; nếu cả khối không có hồ sơ đã giải quyết thì không phải làm gì.'
        : 'Sửa các ô đã báo lỗi của những dòng này rồi chạy lại.',
  }),
  en: ({ group, ownRow, unreadable }) => ({
    message:
      unreadable.length === 0 && !ownRow
        ? `Group ${group} has no unit that could be assessed, so it has no score.`
        : `Group ${group} cannot be assessed: figures could not be read of ${listed([...(ownRow ? ["the group's own row"] : []), ...unreadable])}.`,
    help:
      unreadable.length === 0 && !ownRow
        ? 'Check the figures of its units; if the whole group resolved no dossier, there is nothing to do.'
        : 'Fix the cells reported for these rows and run again.',
  }),
  example: { group: 'XP', ownRow: false, unreadable: ['Phường Him Lam'] },
});

export const attitudeWithoutDivisor = define.warning<{
  criterion: number;
  late: number;
}>('attitude-without-divisor', {
  title: {
    vi: 'Mọi hồ sơ đều quá hạn, tiêu chí thái độ được 0 điểm',
    en: 'Every dossier was late: criterion attitude scores 0',
  },
  vi: ({ criterion, late }, n) => ({
    message: `Cả ${n(late)} hồ sơ đã giải quyết đều quá hạn và không bị phản ánh, không hồ sơ nào thuộc mức điểm của tiêu chí ${criterion}, nên tiêu chí này được 0 điểm.`,
    help: 'Kiểm tra lại số hồ sơ trước hạn, đúng hạn; nếu số liệu đúng, ghi rõ lý do quá hạn trong báo cáo.',
  }),
  en: ({ criterion, late }, n) => ({
    message: `Every resolved dossier (${n(late)}) was late and none was complained of; none fits a level of criterion ${criterion}, which scores 0.`,
    help: 'Check the early and on-time counts; if they are right, state in the report why dossiers were late.',
  }),
  example: { criterion: 5, late: 3 },
});

export const officerNotAssessed = define.info<{ name: string }>('officer-not-assessed', {
  title: { vi: 'Cán bộ không có hồ sơ để chấm', en: 'An officer without dossiers to assess' },
  vi: ({ name }) => ({
    message: `“${name}” không có hồ sơ đã giải quyết nào đọc được trong kỳ, nên không được chấm và không xếp loại.`,
    help: 'Kiểm tra cột Đơn vị phụ trách hoặc các cột số liệu riêng của dòng này; có thể ghi xếp loại vào cột Xếp loại.',
  }),
  en: ({ name }) => ({
    message: `“${name}” has no resolved dossiers that could be read, and is neither scored nor rated.`,
    help: 'Check column Đơn vị phụ trách or the counts of this row; a rating may be written into column Xếp loại.',
  }),
  example: { name: 'Lê Thị Lụa' },
});

export const ratingOverridden = define.info<{
  name: string;
  written: string;
  computed: string | null;
}>('rating-overridden', {
  title: { vi: 'Xếp loại do người nhập ghi', en: 'A rating given by hand' },
  vi: ({ name, written, computed }) => ({
    message: `Xếp loại của “${name}” lấy theo bảng: “${written}”; theo điểm ${computed === null ? 'thì chưa xếp loại được' : `là “${computed}”`}.`,
    help: 'Nếu không chủ ý ghi khác, xóa ô Xếp loại của dòng này.',
  }),
  en: ({ name, written, computed }) => ({
    message: `The rating of “${name}” is the one written in the table, “${written}”; by points ${computed === null ? 'there is none' : `it is “${computed}”`}.`,
    help: 'If this was not meant, clear the cell Xếp loại of this row.',
  }),
  example: {
    name: 'Lê Thị Lụa',
    written: 'Hoàn thành từ 70% đến dưới 100% nhiệm vụ',
    computed: 'Hoàn thành 100% nhiệm vụ',
  },
});

export const ratingUnknown = define.warning<{ written: string; known: readonly string[] }>('rating-unknown', {
  title: { vi: 'Xếp loại không có trong bộ quy tắc', en: 'A rating the rule set does not know' },
  vi: ({ written, known }) => ({
    message: `Xếp loại “${written}” không có trong bộ quy tắc, nên biểu công chức không có cột để đánh dấu.`,
    help: `Ghi đúng một trong: ${known.join('; ')}.`,
  }),
  en: ({ written, known }) => ({
    message: `The rule set knows no rating “${written}”, so the officer form has no column to mark.`,
    help: `Write one of: ${known.join('; ')}.`,
  }),
  example: {
    written: 'Tốt',
    known: [
      'Hoàn thành 100% nhiệm vụ',
      'Hoàn thành từ 70% đến dưới 100% nhiệm vụ',
      'Hoàn thành dưới 70% nhiệm vụ',
    ],
  },
});
