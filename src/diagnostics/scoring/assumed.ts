// Definitions: points that rest on cells left blank, and counts of late online dossiers that cannot be right.

import { define } from '#diagnostics/define';
import type { Language, Text } from '#language/language';
import { decimalNumber, wholeNumber as n } from '#language/numbers';

/** `points` and totals are plain decimals with a point. */
export type OnlineLateBlank = {
  readonly criterion: number;
  readonly online: number;
  readonly carriedOver: number;
  readonly late: number;
  readonly overdue: number;
  readonly points: string;
  /** With one online dossier late. */
  readonly after: string;
  readonly total: string;
  readonly totalAfter: string;
  readonly classification: string;
  readonly classificationAfter: string;
};

export const onlineLateBlank = define<OnlineLateBlank>({
  code: 'online-late-blank',
  severity: 'warning',
  title: {
    vi: 'Điểm tiêu chí 9 dựa vào ô Trực tuyến quá hạn để trống',
    en: 'Points of criterion 9 rest on a blank count of late online dossiers',
  },
  vi: (facts) => ({
    message: `“Trực tuyến quá hạn” để trống nên tính là 0, trong khi đơn vị có ${onlineWords(facts, 'vi')} và ${lateWords(facts, 'vi')}. Chỉ cần 01 hồ sơ trực tuyến quá hạn là tiêu chí ${facts.criterion} từ ${d(facts.points)} còn ${d(facts.after)} điểm, tổng điểm từ ${d(facts.total)} còn ${d(facts.totalAfter)}, ${classWords(facts, 'vi')}.`,
    help: 'Đối chiếu với Cổng dịch vụ công rồi ghi số hồ sơ trực tuyến quá hạn vào ô này; nếu không có hồ sơ nào thì ghi số 0.',
  }),
  en: (facts) => ({
    message: `“Trực tuyến quá hạn” is blank and counts as 0, while the unit has ${onlineWords(facts, 'en')} and ${lateWords(facts, 'en')}. A single late online dossier takes criterion ${facts.criterion} from ${facts.points} to ${facts.after} points and the total from ${facts.total} to ${facts.totalAfter}, ${classWords(facts, 'en')}.`,
    help: 'Look up the late online dossiers at the public service portal and write their number into this cell; where there are none, write 0.',
  }),
  example: {
    criterion: 9,
    online: 160,
    carriedOver: 0,
    late: 4,
    overdue: 0,
    points: '2',
    after: '0',
    total: '15.84',
    totalAfter: '13.84',
    classification: 'Xuất sắc',
    classificationAfter: 'Tốt',
  },
});

export const onlineLateTooFew = define<{
  /** Null where the cell is blank. */
  readonly stated: number | null;
  readonly late: number;
  readonly overdue: number;
  readonly inPerson: number;
  readonly carriedOver: number;
  readonly fewest: number;
}>({
  code: 'online-late-too-few',
  severity: 'error',
  title: {
    vi: 'Hồ sơ trực tuyến quá hạn ít hơn mức có thể có',
    en: 'Fewer late online dossiers than there must be',
  },
  vi: ({ stated, late, overdue, inPerson, carriedOver, fewest }, n) => ({
    message: `“Trực tuyến quá hạn” ${stated === null ? 'để trống, tính là 0' : `ghi ${n(stated)}`}, nhưng phải từ ${n(fewest)} trở lên: ${n(late)} đã giải quyết quá hạn + ${n(overdue)} đang giải quyết quá hạn − ${n(inPerson)} trực tiếp − ${n(carriedOver)} kỳ trước = ${n(fewest)}.`,
    help: `Dù mọi hồ sơ trực tiếp và hồ sơ kỳ trước chuyển qua đều quá hạn thì vẫn còn ${n(fewest)} hồ sơ quá hạn nộp trực tuyến. Ghi đúng số ấy vào ô này, hoặc sửa số quá hạn, số trực tiếp nếu ghi nhầm.`,
  }),
  en: ({ stated, late, overdue, inPerson, carriedOver, fewest }, n) => ({
    message: `“Trực tuyến quá hạn” ${stated === null ? 'is blank and counts as 0' : `says ${n(stated)}`}, but must be ${n(fewest)} or more: ${n(late)} resolved late + ${n(overdue)} pending overdue − ${n(inPerson)} in person − ${n(carriedOver)} carried over = ${n(fewest)}.`,
    help: `Even if every dossier received in person or carried over were late, ${n(fewest)} of the late ones came online. Write the right number into this cell, or correct the late or in-person counts.`,
  }),
  example: { stated: 1, late: 2, overdue: 0, inPerson: 0, carriedOver: 0, fewest: 2 },
});

export const onlineLateBeyondLate = define<{
  readonly stated: number;
  readonly late: number;
  readonly overdue: number;
}>({
  code: 'online-late-beyond-late',
  severity: 'warning',
  title: {
    vi: 'Hồ sơ trực tuyến quá hạn nhiều hơn hồ sơ quá hạn',
    en: 'More online dossiers late than dossiers late',
  },
  vi: ({ stated, late, overdue }, n) => ({
    message: `“Trực tuyến quá hạn” ghi ${n(stated)}, nhưng cả đơn vị chỉ có ${n(late)} hồ sơ đã giải quyết quá hạn và ${n(overdue)} đang giải quyết quá hạn.`,
    help: 'Hồ sơ trực tuyến quá hạn phải nằm trong số đã giải quyết quá hạn hoặc đang giải quyết quá hạn: kiểm tra các ô ấy.',
  }),
  en: ({ stated, late, overdue }, n) => ({
    message: `“Trực tuyến quá hạn” says ${n(stated)}, but the unit has only ${n(late)} dossiers resolved late and ${n(overdue)} pending overdue.`,
    help: 'Late online dossiers are among those resolved late or pending overdue: check these cells.',
  }),
  example: { stated: 5, late: 2, overdue: 1 },
});

export const feedbackInTimeBlank = define<{ readonly received: number }>({
  code: 'feedback-in-time-blank',
  severity: 'warning',
  title: { vi: 'Chưa ghi số PAKN xử lý đúng hạn', en: 'How much feedback was handled in time is blank' },
  vi: ({ received }, n) => ({
    message: `Có ${n(received)} phản ánh, kiến nghị nhưng ô “Đúng hạn” để trống nên tính là 0: tiêu chí về phản ánh, kiến nghị được chấm như không xử lý đúng hạn cái nào.`,
    help: 'Ghi số phản ánh, kiến nghị đã xử lý đúng hạn; không có cái nào thì ghi số 0.',
  }),
  en: ({ received }, n) => ({
    message: `${n(received)} pieces of feedback were received, but “Đúng hạn” is blank and counts as 0: the criterion is scored as if none had been handled in time.`,
    help: 'Write how many were handled in time; where none was, write 0.',
  }),
  example: { received: 5 },
});

export type AssumedKind = 'no-complaints' | 'no-feedback' | 'no-online-late';

export const pointsAssumed = define<{
  readonly parts: readonly {
    readonly criterion: number;
    readonly kind: AssumedKind;
    readonly units: number;
    /** Officers with counts of their own. */
    readonly officers: number;
  }[];
  /** How many would be of a lower class without these points. */
  readonly lowerUnits: number;
  readonly lowerGroups: number;
  /** Late dossiers without complaint, left out of the divisor. */
  readonly leftOut: number;
}>({
  code: 'points-assumed',
  severity: 'info',
  title: { vi: 'Điểm dựa vào ô để trống', en: 'Points that rest on blank cells' },
  vi: ({ parts, lowerUnits, lowerGroups, leftOut }, n) => ({
    message: `Có điểm dựa vào ô để trống, coi như không có: ${parts.map(({ criterion, kind, ...who }) => `tiêu chí ${criterion} (${kinds[kind].vi}) của ${whoWords(who, 'vi')}`).join('; ')}.${ofUnits(parts) ? lower(lowerUnits, lowerGroups, 'vi') : ''}${leftOut === 0 ? '' : ` ${n(leftOut)} hồ sơ quá hạn không bị phản ánh không thuộc mức nào nên không tính vào mẫu số.`}`,
    help: 'Nếu đúng là không có thì ghi số 0 vào các ô ấy, nếu có thì ghi số thật. Điểm của từng đơn vị khi không tính phần này: bảng “Điểm dựa vào ô để trống”.',
  }),
  en: ({ parts, lowerUnits, lowerGroups, leftOut }, n) => ({
    message: `Points rest on blank cells, taken to mean none: ${parts.map(({ criterion, kind, ...who }) => `criterion ${criterion} (${kinds[kind].en}) of ${whoWords(who, 'en')}`).join('; ')}.${ofUnits(parts) ? lower(lowerUnits, lowerGroups, 'en') : ''}${leftOut === 0 ? '' : ` ${n(leftOut)} late dossiers without complaint fit no level and are left out of the divisor.`}`,
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
  const [unit, officer, and] = language === 'vi' ? ['đơn vị', 'cán bộ', 'và'] : ['units', 'officers', 'and'];
  return [
    ...(units === 0 ? [] : [`${n(units, language)} ${unit}`]),
    ...(officers === 0 ? [] : [`${n(officers, language)} ${officer}`]),
  ].join(` ${and} `);
}

function lower(units: number, groups: number, language: Language): string {
  if (units === 0 && groups === 0)
    return language === 'vi'
      ? ' Không tính các điểm ấy thì không đơn vị nào xuống loại.'
      : ' Without these points no unit falls to a lower class.';
  const who = [
    ...(units === 0 ? [] : [language === 'vi' ? `${n(units)} đơn vị` : `${n(units, 'en')} units`]),
    ...(groups === 0 ? [] : [language === 'vi' ? `${n(groups)} khối` : `${n(groups, 'en')} groups`]),
  ];
  return language === 'vi'
    ? ` Không tính các điểm ấy thì ${who.join(' và ')} xuống loại.`
    : ` Without these points ${who.join(' and ')} fall to a lower class.`;
}

function d(decimal: string): string {
  return decimalNumber(decimal, 'vi');
}

function onlineWords({ online, carriedOver }: OnlineLateBlank, language: Language): string {
  if (language === 'vi')
    return online > 0 ? `${n(online)} hồ sơ trực tuyến` : `${n(carriedOver)} hồ sơ kỳ trước chuyển qua`;
  return online > 0 ? `${n(online, 'en')} online dossiers` : `${n(carriedOver, 'en')} dossiers carried over`;
}

function lateWords({ late, overdue }: OnlineLateBlank, language: Language): string {
  const parts =
    language === 'vi'
      ? ([
          [late, 'hồ sơ giải quyết quá hạn'],
          [overdue, 'hồ sơ đang giải quyết đã quá hạn'],
        ] as const)
      : ([
          [late, 'resolved late'],
          [overdue, 'pending overdue'],
        ] as const);
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${n(count, language)} ${words}`)
    .join(', ');
}

function classWords({ classification, classificationAfter }: OnlineLateBlank, language: Language): string {
  if (classification === classificationAfter)
    return language === 'vi' ? `vẫn xếp loại ${classification}` : `still ${classification}`;
  return language === 'vi'
    ? `xếp loại từ ${classification} xuống ${classificationAfter}`
    : `the class from ${classification} to ${classificationAfter}`;
}
