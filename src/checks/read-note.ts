// The figures a clerk's note states: "Tổng 270 hồ sơ: trực tiếp 269, trực tuyến 01. Đã giải quyết trước hạn 270 hồ sơ".
import { withoutSignsAtEnd } from '#language/end-of-text';
import { fold } from '#language/fold';
import { readCount } from '#language/numbers';

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

export interface NotedFigure {
  /** More than one where the words fit several: "Tổng tiếp nhận trực tiếp 751 hồ sơ: trực tiếp 718 …". */
  readonly about: readonly NotedCount[];
  readonly count: number;
}

type Section = 'received' | 'resolved' | 'pending';

/** Only figures whose words leave no doubt; dates, per cents, procedures and feedback are passed over. */
export function readNote(note: string): readonly NotedFigure[] {
  const text = fold(note);
  const figures: NotedFigure[] = [];
  let section: Section = 'received';
  let end = 0;
  for (const match of text.matchAll(figurePattern)) {
    const before = text.slice(end, match.index);
    end = match.index + match[0].length;
    section = lastSection(before) ?? section;
    const words = wordsBefore(before);
    const after = text.slice(end, end + maxClauseLength).split(/[,;:.()\d]/u)[0] ?? '';
    const count = readCount(match[0]);
    if (count === null || otherMatter.test(words) || /^\s*(?:%|hình thức)/u.test(after)) continue;
    const naming = isFillWord(words) ? after : words;
    const about = isPartByChannel(naming) ? [] : countsNamed(naming, section);
    if (about.length === 0) continue;
    // "Tiếp nhận: 5 trực tuyến": what follows may narrow a whole down to one of its parts.
    const narrowed = about.includes(section) ? kindsIn(after, section) : [];
    figures.push({ about: [...about, ...narrowed], count });
  }
  return figures;
}

/** What follows a figure is looked at so far: a note of a thousand figures is not read a thousand times. */
const maxClauseLength = 200;

/** Does the note say that an online dossier was late? "(có hồ sơ trực tuyến quá hạn trên cổng DVC)", "trễ hạn 01 hồ sơ (trực tuyến)". */
export function namesLateOnline(note: string): boolean {
  const text = fold(note);
  if (/(?:quá|trễ) hạn 0*[1-9]\d*(?: hồ sơ)? ?\((?:hồ sơ )?trực tuyến\)/u.test(text)) return true;
  return text
    .split(/[,;:.()]/u)
    .some(
      (part) =>
        /trực tuyến (?:bị |giải quyết )?(?:quá|trễ) hạn(?! 0+\b)/u.test(part) &&
        !/không|chưa| 0+ hồ sơ/u.test(part),
    );
}

/** Whole, as one: 1.855 and "1 855"; dates with strokes never, other decimals and dates are no counts. */
const figurePattern = /(?<![\d/.,])\d{1,3}(?: \d{3})+(?![\d/])|(?<![\d/])\d+(?:[.,]\d+)*(?![\d/])/gu;

const otherMatter =
  /(?:quý|năm|tháng|ngày|(?<!tổng )số|mức|mức độ|điều|khoản) ?$|pakn|phản ánh|kiến nghị|tthc|thủ tục|điểm|tiêu chí/u;

const sections: readonly (readonly [RegExp, Section])[] = [
  [/nhận(?: và)? giải quyết|tiếp nhận|tổng/gu, 'received'],
  [/(?:đang|chưa) (?:giải quyết|xử lý)|còn lại/gu, 'pending'],
  [/(?<!đang |chưa |nhận |nhận và )(?:giải quyết|xử lý)|trả kết quả/gu, 'resolved'],
];

function lastSection(text: string): Section | null {
  const found = sections.flatMap(([pattern, section]) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ index, section })),
  );
  return found.sort((a, b) => b.index - a.index)[0]?.section ?? null;
}

/** The clause a figure ends: "trực tuyến" of "…; trực tuyến: 2". */
function wordsBefore(text: string): string {
  const end = withoutSignsAtEnd(text, ' :–-');
  return (
    end
      .slice(-maxClauseLength)
      .split(/[,;:.()]/u)
      .at(-1) ?? ''
  );
}

/** Empty where the words do not say which count is meant. */
function countsNamed(words: string, section: Section): readonly NotedCount[] {
  const kinds = kindsIn(words, section);
  const wholes: readonly NotedCount[] = namesWhole(words, section) ? [section] : [];
  if (kinds.length > 1) return [];
  if (/tổng/u.test(words)) return [...wholes, ...kinds];
  return kinds.length > 0 ? kinds : wholes;
}

/** "Quá hạn 03 (có 01 hồ sơ trực tuyến quá hạn)": the one is among the three, and no second count of late dossiers. */
function isPartByChannel(words: string): boolean {
  return /trực (?:tuyến|tiếp) (?:bị |đã |được |giải quyết |xử lý )*(?:quá|trễ|đúng|trước|sớm|trong) hạn/u.test(
    words,
  );
}

function kindsIn(words: string, section: Section): NotedCount[] {
  const says = (pattern: RegExp) => pattern.test(words);
  const received = section === 'received';
  const pending = section === 'pending';
  const kinds: (readonly [boolean, NotedCount])[] = [
    [received && says(/trực tuyến/u), 'online'],
    [received && says(/trực tiếp|bưu chính|bcci/u), 'inPerson'],
    [received && says(/[kt]ỳ trước|ký trước|chuyển qua|chuyển sang|tồn/u), 'carriedOver'],
    [says(/trước hạn|sớm hạn/u), 'early'],
    [says(/đúng hạn/u), pending ? 'inTime' : 'onTime'],
    [says(/quá hạn|trễ hạn/u), pending ? 'overdue' : 'late'],
    [says(/trong hạn|chưa đến hạn/u), 'inTime'],
  ];
  return kinds.flatMap(([said, kind]) => (said ? [kind] : []));
}

function namesWhole(words: string, section: Section): boolean {
  const own = {
    received: /tổng|nhận/u,
    resolved: /giải quyết|xử lý|trả/u,
    pending: /giải quyết|xử lý|còn lại/u,
  };
  return own[section].test(words);
}

function isFillWord(words: string): boolean {
  return /^(?:là|có|gồm|và|trongđó|hồsơ)?$/u.test(words.replace(/[\s\-–+]/gu, ''));
}
