// Definitions: points that rest on cells left blank, and counts of late online dossiers that cannot be right.

import { define } from '#diagnostics/define';
import { counted } from '#language/counted';
import type { Language, Text } from '#language/language';
import { wholeNumber as n } from '#language/numbers';

export const feedbackInTimeBlank = define.warning<{ received: number }>('feedback-in-time-blank', {
  title: { vi: 'Chưa ghi số PAKN xử lý đúng hạn', en: 'How much feedback was handled in time is blank' },
  vi: ({ received }, n) => ({
    message: `Có ${n(received)} phản ánh, kiến nghị nhưng ô “Đúng hạn” để trống nên tính là 0: tiêu chí về phản ánh, kiến nghị được chấm như không xử lý đúng hạn cái nào.`,
    help: 'Ghi số phản ánh, kiến nghị đã xử lý đúng hạn; không có cái nào thì ghi số 0.',
  }),
  en: ({ received }, n) => ({
    message: `Feedback received: ${n(received)}; but “Đúng hạn” is blank and counts as 0: the criterion is scored as if none had been handled in time.`,
    help: 'Write how many were handled in time; where none was, write 0.',
  }),
  example: { received: 5 },
});

export type AssumedKind = 'no-complaints' | 'no-feedback' | 'no-online-late';

export const pointsAssumed = define.info<{
  parts: readonly {
    criterion: number;
    kind: AssumedKind;
    units: number;
    /** Officers with counts of their own. */
    officers: number;
  }[];
  /** How many would be of a lower class without these points. */
  lowerUnits: number;
  lowerGroups: number;
  /** Late dossiers without complaint, left out of the divisor. */
  leftOut: number;
}>('points-assumed', {
  title: { vi: 'Điểm dựa vào ô để trống', en: 'Points that rest on blank cells' },
  vi: ({ parts, lowerUnits, lowerGroups, leftOut }, n) => ({
    message: `Có điểm dựa vào ô để trống, coi như không có: ${parts.map(({ criterion, kind, ...who }) => `tiêu chí ${criterion} (${kinds[kind].vi}) của ${whoWords(who, 'vi')}`).join('; ')}.${ofUnits(parts) ? lower(lowerUnits, lowerGroups, 'vi') : ''}${leftOut === 0 ? '' : ` ${n(leftOut)} hồ sơ quá hạn không bị phản ánh không thuộc mức nào nên không tính vào mẫu số.`}`,
    help: 'Nếu đúng là không có thì ghi số 0 vào các ô ấy, nếu có thì ghi số thật. Điểm của từng đơn vị khi không tính phần này: bảng “Điểm dựa vào ô để trống”.',
  }),
  en: ({ parts, lowerUnits, lowerGroups, leftOut }, n) => ({
    message: `Points rest on blank cells, taken to mean none: ${parts.map(({ criterion, kind, ...who }) => `criterion ${criterion} (${kinds[kind].en}) of ${whoWords(who, 'en')}`).join('; ')}.${ofUnits(parts) ? lower(lowerUnits, lowerGroups, 'en') : ''}${leftOut === 0 ? '' : ` Late dossiers without complaint, which fit no level and are left out of the divisor: ${n(leftOut)}.`}`,
    help: 'If there really were none, write 0 into these cells; otherwise the true number. What each unit has without these points: table “Points that rest on blank cells”.',
  }),
  example: {
    parts: [
      { criterion: 5, kind: 'no-complaints', units: 22, officers: 0 },
      { criterion: 8, kind: 'no-feedback', units: 22, officers: 0 },
      { criterion: 9, kind: 'no-online-late', units: 3, officers: 0 },
    ],
    lowerUnits: 20,
    lowerGroups: 2,
    leftOut: 129,
  },
});

const kinds: Readonly<Record<AssumedKind, Text>> = {
  'no-complaints': { vi: 'phản ánh về thái độ', en: 'complaints of attitude' },
  'no-feedback': { vi: 'phản ánh, kiến nghị', en: 'feedback' },
  'no-online-late': { vi: 'hồ sơ trực tuyến quá hạn', en: 'late online dossiers' },
};

function ofUnits(parts: readonly { readonly units: number }[]): boolean {
  return parts.some(({ units }) => units > 0);
}

/** "22 đơn vị và 2 cán bộ". */
function whoWords({ units, officers }: { units: number; officers: number }, language: Language): string {
  const isVietnamese = language === 'vi';
  return [
    ...(units === 0 ? [] : [isVietnamese ? `${n(units)} đơn vị` : counted(units, 'unit')]),
    ...(officers === 0 ? [] : [isVietnamese ? `${n(officers)} cán bộ` : counted(officers, 'officer')]),
  ].join(isVietnamese ? ' và ' : ' and ');
}

function lower(units: number, groups: number, language: Language): string {
  if (units === 0 && groups === 0)
    return language === 'vi'
      ? ' Không tính các điểm ấy thì không đơn vị nào xuống loại.'
      : ' Without these points no unit falls to a lower class.';
  const who = [
    ...(units === 0 ? [] : [language === 'vi' ? `${n(units)} đơn vị` : counted(units, 'unit')]),
    ...(groups === 0 ? [] : [language === 'vi' ? `${n(groups)} khối` : counted(groups, 'group')]),
  ];
  return language === 'vi'
    ? ` Không tính các điểm ấy thì ${who.join(' và ')} xuống loại.`
    : ` In a lower class without these points: ${who.join(' and ')}.`;
}
