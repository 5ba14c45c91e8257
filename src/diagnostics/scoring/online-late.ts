// Definitions: late online dossiers that are blank, or cannot be right.

import { define } from '#diagnostics/define';
import { counted } from '#language/counted';
import type { Language } from '#language/language';
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

export const onlineLateBlank = define.warning<OnlineLateBlank>('online-late-blank', {
  title: {
    vi: 'Điểm tiêu chí 9 dựa vào ô Trực tuyến quá hạn để trống',
    en: 'Points of criterion 9 rest on a blank count of late online dossiers',
  },
  vi: (facts) => ({
    message: `“Trực tuyến quá hạn” để trống nên tính là 0, trong khi đơn vị có ${onlineWords(facts, 'vi')} và ${lateWords(facts, 'vi')}. Chỉ cần 01 hồ sơ trực tuyến quá hạn là tiêu chí ${facts.criterion} từ ${d(facts.points)} còn ${d(facts.after)} điểm, tổng điểm từ ${d(facts.total)} còn ${d(facts.totalAfter)}, ${classWords(facts, 'vi')}.`,
    help: 'Đối chiếu với Cổng dịch vụ công rồi ghi số hồ sơ trực tuyến quá hạn vào ô này; nếu không có hồ sơ nào thì ghi số 0.',
  }),
  en: (facts) => ({
    message: `“Trực tuyến quá hạn” is blank and counts as 0, while the unit has ${onlineWords(facts, 'en')} and ${lateWords(facts, 'en')}. A single late online dossier takes the points of criterion ${facts.criterion} from ${facts.points} to ${facts.after} and the total from ${facts.total} to ${facts.totalAfter}, ${classWords(facts, 'en')}.`,
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

export const onlineLateTooFew = define.error<{
  /** Null where the cell is blank. */
  stated: number | null;
  late: number;
  overdue: number;
  inPerson: number;
  carriedOver: number;
  fewest: number;
}>('online-late-too-few', {
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

export const onlineLateBeyondLate = define.warning<{
  stated: number;
  late: number;
  overdue: number;
}>('online-late-beyond-late', {
  title: {
    vi: 'Hồ sơ trực tuyến quá hạn nhiều hơn hồ sơ quá hạn',
    en: 'More online dossiers late than dossiers late',
  },
  vi: ({ stated, late, overdue }, n) => ({
    message: `“Trực tuyến quá hạn” ghi ${n(stated)}, nhưng cả đơn vị chỉ có ${n(late)} hồ sơ đã giải quyết quá hạn và ${n(overdue)} đang giải quyết quá hạn.`,
    help: 'Hồ sơ trực tuyến quá hạn phải nằm trong số đã giải quyết quá hạn hoặc đang giải quyết quá hạn: kiểm tra các ô ấy.',
  }),
  en: ({ stated, late, overdue }, n) => ({
    message: `“Trực tuyến quá hạn” says ${n(stated)}, but the unit has only ${counted(late, 'dossier')} resolved late and ${n(overdue)} pending overdue.`,
    help: 'Late online dossiers are among those resolved late or pending overdue: check these cells.',
  }),
  example: { stated: 5, late: 2, overdue: 1 },
});

function onlineWords({ online, carriedOver }: OnlineLateBlank, language: Language): string {
  if (language === 'vi')
    return online > 0 ? `${n(online)} hồ sơ trực tuyến` : `${n(carriedOver)} hồ sơ kỳ trước chuyển qua`;
  return online > 0 ? counted(online, 'online dossier') : `${counted(carriedOver, 'dossier')} carried over`;
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

function d(decimal: string): string {
  return decimalNumber(decimal, 'vi');
}
