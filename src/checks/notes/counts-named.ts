// Which counts the words beside a figure name: "đang giải quyết quá hạn" is overdue.
import type { End } from './late-online.ts';

/** Which count a figure of a note is about. */
export type NotedCount =
  | 'received'
  | 'online'
  | 'inPerson'
  | 'carriedOver'
  | 'resolved'
  | 'early'
  | 'onTime'
  | 'late'
  | 'pending'
  | 'inTime'
  | 'overdue';

export type Section = 'received' | 'resolved' | 'pending';

const sections: readonly (readonly [RegExp, Section])[] = [
  [/nhận(?: và)? giải quyết|tiếp nhận|tổng/gu, 'received'],
  [/(?:đang|chưa) (?:giải quyết|xử lý)|còn lại/gu, 'pending'],
  [/(?<!đang |chưa |nhận |nhận và )(?:giải quyết|xử lý)|trả kết quả/gu, 'resolved'],
];

export function lastSection(text: string): Section | null {
  const found = sections.flatMap(([pattern, section]) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ index, section })),
  );
  return found.sort((a, b) => b.index - a.index)[0]?.section ?? null;
}

/** Empty where the words do not say which count is meant. */
export function countsNamed(words: string, section: Section): readonly NotedCount[] {
  const kinds = kindsIn(words, section);
  const wholes: readonly NotedCount[] = namesWhole(words, section) ? [section] : [];
  if (kinds.length > 1 || (/trong hạn/u.test(words) && !kinds.includes('inTime'))) return [];
  if (/tổng/u.test(words)) return [...wholes, ...kinds];
  return kinds.length > 0 ? kinds : wholes;
}

export function kindsIn(words: string, section: Section): readonly NotedCount[] {
  if (section !== 'received') return endsIn(words, section);
  const carriedOver = /(?:kỳ|quý|tháng|năm) trước|chuyển qua|chuyển sang|tồn (?:đầu|cũ|từ)/u;
  return [
    ...channelsIn(words),
    ...(carriedOver.test(words) ? (['carriedOver'] as const) : []),
    ...endsIn(words, section),
  ];
}

export function channelsIn(words: string): readonly ('online' | 'inPerson')[] {
  return [
    ...(/(?<!∅)trực tuyến/u.test(words) ? (['online'] as const) : []),
    ...(/trực tiếp|bưu chính|bcci/u.test(words) ? (['inPerson'] as const) : []),
  ];
}

export function endsIn(words: string, section: Section): readonly End[] {
  const isPending = section === 'pending';
  const says: readonly (readonly [RegExp, End])[] = [
    [/trước hạn/u, 'early'],
    [/đúng hạn/u, isPending ? 'inTime' : 'onTime'],
    [/quá hạn/u, isPending ? 'overdue' : 'late'],
    [isPending ? /trong hạn|chưa đến hạn/u : /chưa đến hạn/u, 'inTime'],
  ];
  return says.flatMap(([pattern, end]) => (pattern.test(words) ? [end] : []));
}

export function isEnd(count: NotedCount): count is End {
  return (['early', 'onTime', 'late', 'inTime', 'overdue'] as readonly NotedCount[]).includes(count);
}

export function isWhole(count: NotedCount): boolean {
  return (['received', 'resolved', 'pending'] as readonly NotedCount[]).includes(count);
}

function namesWhole(words: string, section: Section): boolean {
  const own = {
    received: /tổng|nhận/u,
    resolved: /giải quyết|xử lý|trả/u,
    pending: /giải quyết|xử lý|còn lại/u,
  };
  return own[section].test(words);
}
