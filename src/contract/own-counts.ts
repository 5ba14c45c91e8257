// Own counts for criteria 1–5: the same columns on sheets Đơn vị and Cán bộ.
import { early, type HeaderWord, late, onTime, resolved } from './header-words.ts';
import { count, word } from './members.ts';
import { under } from './shape.ts';

export const resolvedMembers = under('resolved', {
  early: count([resolved, early], 'zero', 'Số hồ sơ giải quyết trước hạn.'),
  onTime: count([resolved, onTime], 'zero', 'Số hồ sơ giải quyết đúng hạn.'),
  late: count([resolved, late], 'zero', 'Số hồ sơ giải quyết quá hạn.'),
});

/** The block of a criterion's own counts. */
export const levelBlocks = {
  bodiesHandlingTime: 'Tiêu chí 2',
  contacts: 'Tiêu chí 3',
  bodiesContacted: 'Tiêu chí 4',
  attitude: 'Tiêu chí 5',
} as const;

export const levelMembers = {
  ...levels('bodiesHandlingTime', 'handling-time', {
    best: [early, 'Số hồ sơ mà từng cơ quan tham gia đều giải quyết trước hạn.'],
    middle: [onTime, 'Số hồ sơ mà các cơ quan tham gia giải quyết đúng hạn.'],
    last: [late, 'Số hồ sơ có cơ quan tham gia giải quyết quá hạn.'],
  }),
  ...levels('contacts', 'stand-in', {
    best: [
      word('Không liên hệ', 'Không phải liên hệ'),
      'Số hồ sơ mà người nộp không phải liên hệ lần nào để hoàn thiện hồ sơ.',
    ],
    middle: [
      word('Một lần', '1 lần', 'Liên hệ một lần', 'Liên hệ 1 lần'),
      'Số hồ sơ mà người nộp phải liên hệ một lần.',
    ],
    last: [
      word('Hơn một lần', 'Hơn 1 lần', 'Trên một lần', 'Trên 1 lần', 'Nhiều lần', 'Liên hệ nhiều lần'),
      'Số hồ sơ phải liên hệ hơn một lần.',
    ],
  }),
  ...levels('bodiesContacted', 'stand-in', {
    best: [
      word('Không liên hệ', 'Không phải liên hệ'),
      'Số hồ sơ mà người nộp không phải liên hệ với cơ quan nào.',
    ],
    middle: [word('Một cơ quan', '1 cơ quan'), 'Số hồ sơ chỉ phải liên hệ với Bộ phận Một cửa.'],
    last: [
      word('Hơn một cơ quan', 'Hơn 1 cơ quan', 'Trên một cơ quan', 'Trên 1 cơ quan'),
      'Số hồ sơ phải liên hệ với hơn một cơ quan.',
    ],
  }),
  ...levels('attitude', 'resolved-counts', {
    best: [early, 'Số hồ sơ trước hạn và không bị phản ánh về thái độ.'],
    middle: [onTime, 'Số hồ sơ đúng hạn và không bị phản ánh về thái độ.'],
    last: [
      word('Có phản ánh', 'Bị phản ánh', 'Có phản ánh, kiến nghị'),
      'Số hồ sơ bị phản ánh đúng về thái độ.',
    ],
  }),
};

type Level = readonly [leaf: HeaderWord, description: string];

function levels<const Criterion extends keyof typeof levelBlocks>(
  criterion: Criterion,
  blank: 'handling-time' | 'stand-in' | 'resolved-counts',
  { best, middle, last }: Readonly<Record<'best' | 'middle' | 'last', Level>>,
) {
  const level = ([leaf, description]: Level) =>
    count([word(levelBlocks[criterion]), leaf], blank, description);
  return under(`levels.${criterion}`, { best: level(best), middle: level(middle), last: level(last) });
}
