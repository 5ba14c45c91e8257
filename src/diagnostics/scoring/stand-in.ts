// Definitions: counts that are not recorded, and what was taken instead. One notice a workbook, not one a unit.

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';
import { counted } from '#language/counted';
import { wholeNumber as n } from '#language/numbers';

type StandInFacts = {
  /** As printed: 3 and 4. */
  criteria: readonly number[];
  units: number;
  /** Officers with counts of their own. */
  officers: number;
};

export const bodiesTimeStoodIn = define.info<StandInFacts>('bodies-time-stood-in', {
  title: {
    vi: 'Thời gian của từng cơ quan lấy theo tổng thời gian',
    en: 'The time of each body was taken from the total time',
  },
  vi: (facts) => ({
    message: `${criteriaVi(facts.criteria)}: ${whoVi(facts)} không có số liệu riêng của từng cơ quan tham gia, nên lấy số hồ sơ trước hạn, đúng hạn, quá hạn của cả quá trình giải quyết.`,
    help: `Nếu có theo dõi riêng từng cơ quan, điền các cột của tiêu chí này ở trang ${sheetsOf(facts)}; nếu không thì không phải làm gì.`,
  }),
  en: (facts) => ({
    message: `${criteriaEn(facts.criteria)}: no counts of each participating body are given for ${whoEn(facts)}, so the early, on-time and late counts of the whole handling were taken.`,
    help: `Where each body is recorded separately, fill in the columns of this criterion on sheet ${sheetsOf(facts)}; otherwise there is nothing to do.`,
  }),
  example: { criteria: [2], units: 22, officers: 0 },
});

export const contactsStoodIn = define.info<StandInFacts>('contacts-stood-in', {
  title: { vi: 'Số lần liên hệ suy từ hồ sơ quá hạn', en: 'Contacts were derived from late dossiers' },
  vi: (facts) => ({
    message: `${criteriaVi(facts.criteria)}: ${whoVi(facts)} không ghi số lần, số cơ quan phải liên hệ, nên mỗi hồ sơ quá hạn được tính là một lần liên hệ, với một cơ quan.`,
    help: `Nếu có theo dõi việc liên hệ, điền các cột của những tiêu chí này ở trang ${sheetsOf(facts)}; nếu không thì kiểm tra xem cách tính thay này có đúng thực tế không.`,
  }),
  en: (facts) => ({
    message: `${criteriaEn(facts.criteria)}: no contacts are recorded for ${whoEn(facts)}, so each late dossier was counted as one contact, with one body.`,
    help: `Where contacts are recorded, fill in the columns of these criteria on sheet ${sheetsOf(facts)}; otherwise see whether this stand-in fits what happened.`,
  }),
  example: { criteria: [3, 4], units: 22, officers: 0 },
});

export const onSiteRateUnknown = define.warning<{
  criterion: number;
  ruleSet: string;
}>('on-site-rate-unknown', {
  title: { vi: 'Không có tỷ lệ giải quyết tại chỗ', en: 'The on-site rate is not recorded' },
  vi: ({ criterion, ruleSet }) => ({
    message: `Bộ quy tắc ${ruleSet} xét tỷ lệ giải quyết tại chỗ ở tiêu chí ${criterion}, nhưng bảng số liệu không có cột này, nên mức điểm ấy coi như không đạt.`,
    help: `Nếu đơn vị đạt tỷ lệ giải quyết tại chỗ theo quy định, tự chấm tiêu chí ${criterion} và ghi rõ trong báo cáo.`,
  }),
  en: ({ criterion, ruleSet }) => ({
    message: `Rule set ${ruleSet} looks at the share of procedures decided on site in criterion ${criterion}, which the workbook has no column for; that level was taken not to be reached.`,
    help: `Where a unit does reach that share, score criterion ${criterion} by hand and say so in the report.`,
  }),
  example: { criterion: 5, ruleSet: 'tt01-2018' },
});

export const contactsNotGiven = define.error<{
  criterion: number;
  units: readonly string[];
  ruleSet: string;
}>('contacts-not-given', {
  title: { vi: 'Thiếu số liệu liên hệ', en: 'Contacts are not given' },
  vi: ({ criterion, units, ruleSet }, n) => ({
    message: `Không có số liệu liên hệ để chấm tiêu chí ${criterion} cho ${n(units.length)} đơn vị hoặc cán bộ: ${listed(units)}; bộ quy tắc ${ruleSet} không cho suy số liệu này từ hồ sơ quá hạn.`,
    help: `Điền ba cột của Tiêu chí ${criterion} cho từng dòng ấy; không có hồ sơ nào thì ghi 0.`,
  }),
  en: ({ criterion, units, ruleSet }) => ({
    message: `There are no contacts to assess criterion ${criterion} for ${counted(units.length, 'unit or officer', 'units or officers')}: ${listed(units)}; rule set ${ruleSet} does not derive them from late dossiers.`,
    help: `Fill in the three columns of Tiêu chí ${criterion} in each of these rows; where there are none, write 0.`,
  }),
  example: { criterion: 3, units: ['Phường Him Lam', 'Phường Thanh Bình'], ruleSet: 'tt01-2018' },
});

/** "22 đơn vị và 2 cán bộ". */
function whoVi({ units, officers }: StandInFacts): string {
  const parts = [
    ...(units === 0 ? [] : [`${n(units)} đơn vị`]),
    ...(officers === 0 ? [] : [`${n(officers)} cán bộ`]),
  ];
  return parts.join(' và ');
}

function whoEn({ units, officers }: StandInFacts): string {
  const parts = [
    ...(units === 0 ? [] : [counted(units, 'unit')]),
    ...(officers === 0 ? [] : [counted(officers, 'officer')]),
  ];
  return parts.join(' and ');
}

function sheetsOf({ units, officers }: StandInFacts): string {
  return [...(units === 0 ? [] : ['Đơn vị']), ...(officers === 0 ? [] : ['Cán bộ'])].join(', ');
}

function criteriaVi(numbers: readonly number[]): string {
  return `Tiêu chí ${numbers.join(' và ')}`;
}

function criteriaEn(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'Criterion' : 'Criteria'} ${numbers.join(' and ')}`;
}
