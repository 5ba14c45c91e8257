// What a figure of a note means, by its words and by the figures before it.
import { withoutSignsAtEnd } from '#language/end-of-text';
import {
  channelsIn,
  countsNamed,
  endsIn,
  kindsIn,
  lastSection,
  type NotedCount,
  type Section,
} from './counts-named.ts';
import { type Figure, isFillWord } from './figures.ts';
import type { End } from './late-online.ts';
import { days } from './words.ts';

export type Meaning =
  | { readonly kind: 'counts'; readonly about: readonly NotedCount[]; readonly isAllOnline: boolean }
  | { readonly kind: 'part'; readonly end: End; readonly isOnline: boolean }
  | { readonly kind: 'unread' }
  | { readonly kind: 'other' };

/** What figures before it say of the next one. */
export interface Context {
  readonly section: Section;
  /** The end that a channel named next may divide, and whether the words leave no doubt of it: "quá hạn 3 (trực tuyến 2)". */
  readonly divided: { readonly end: End; readonly isSure: boolean } | null;
  /** "quá hạn 3 (trong đó đang giải quyết 1)": whatever is no part by channel leaves doubt. */
  readonly isWithinEnd: boolean;
  /** "PAKN: tiếp nhận 02, đã giải quyết 02" */
  readonly isOfFeedback: boolean;
}

export function contextFor({ before, words, after }: Figure, last: Context): Context {
  const { section, divided } = last;
  const named = lastSection(before) ?? (isFillWord(words) ? lastSection(after) : null);
  const sentence = before.split(/[;.]/u).at(-1) ?? '';
  const isNewSentence = sentence.length < before.length;
  const isOpened = /\(|trong đó/u.test(sentence.replace(/\([^()]*\)/gu, ''));
  const isWithinEnd = divided !== null && isOpened && !isNewSentence;
  const isOfFeedback =
    (/phản ánh|kiến nghị|pakn/u.test(sentence) || (last.isOfFeedback && !isNewSentence)) &&
    !/^ ?hồ sơ/u.test(after);
  const shared = { section: named ?? section, isWithinEnd, isOfFeedback };
  if (divided === null || isNewSentence || named !== null) return { ...shared, divided: endAbove(before) };
  const isSure = before.includes(')') ? false : divided.isSure || /[:(]|trong đó|gồm/u.test(before);
  return { ...shared, divided: { ...divided, isSure } };
}

/** "Quá hạn: trực tuyến 2, trực tiếp 1" */
function endAbove(before: string): Context['divided'] {
  const [heading, words, ...more] = before.split(/[;.]/u).at(-1)?.split(/[:(]/u) ?? [];
  if (heading === undefined || words === undefined || more.length > 0) return null;
  const [end, another] = endsIn(heading, lastSection(before) ?? 'received');
  return end === undefined || another !== undefined ? null : { end, isSure: true };
}

export function meaningOf(figure: Figure, context: Context): Meaning {
  const { words, after } = figure;
  const naming = isFillWord(words) ? after : words;
  if (otherThings.test(after)) return { kind: 'other' };
  if (otherMatter.test(words)) {
    const isOfDossiers = endsIn(naming, context.section).length > 0 || /^ ?hồ sơ/u.test(after);
    return { kind: isOfDossiers ? 'unread' : 'other' };
  }
  if (noCount.test(words) || after.includes(days) || context.isOfFeedback) return { kind: 'unread' };
  const part = partNamed(figure, naming, context);
  if (part !== null) return part;
  const about = countsNamed(naming, context.section);
  if (about.length === 0) return { kind: 'unread' };
  // "Tiếp nhận: 5 trực tuyến": what follows may narrow a whole down to one of its parts.
  const narrowed = about.includes(context.section) ? kindsIn(after, context.section) : [];
  return { kind: 'counts', about: [...about, ...narrowed], isAllOnline: allOnline.test(figure.rest) };
}

/** Null where the figure is about all dossiers, whatever their channel. */
function partNamed(
  figure: Figure,
  naming: string,
  { section, divided, isWithinEnd }: Context,
): Meaning | null {
  const [channel, otherChannel] = channelsIn(naming);
  const ends = endsIn(naming, section);
  const [end] = ends;
  if (channel === undefined) {
    if (ends.length === 1 && end !== undefined && oneOfBoth.test(figure.rest))
      return { kind: 'part', end, isOnline: channelsIn(figure.after)[0] === 'online' };
    const isAmbiguous = naming === figure.words && isNamedOnBothSides(figure, ends, section);
    return isWithinEnd || isAmbiguous ? { kind: 'unread' } : null;
  }
  const whole = ends.length === 1 ? end : ends.length === 0 && divided?.isSure ? divided.end : undefined;
  if (whole !== undefined && otherChannel === undefined)
    return { kind: 'part', end: whole, isOnline: channel === 'online' };
  return ends.length > 0 || divided !== null || section !== 'received' ? { kind: 'unread' } : null;
}

/** "8 hồ sơ đúng hạn 02 hồ sơ trễ hạn": the words before the second may be those of the first. */
function isNamedOnBothSides(
  { before, words, after }: Figure,
  ends: readonly End[],
  section: Section,
): boolean {
  const isGlued = words.trim() === withoutSignsAtEnd(before, ' ').trim() && words.startsWith(' ');
  const behind = endsIn(after, section);
  return isGlued && ends.length > 0 && behind.length > 0 && behind.some((end) => !ends.includes(end));
}

/** "Quá hạn 03 hồ sơ (trực tuyến)", "Quá hạn 03 hồ sơ, đều là hồ sơ trực tuyến" */
const allOnline =
  /^(?: hồ sơ)?(?: ?\(| |, ?(?=đều|toàn bộ|tất cả))(?:(?:đều|toàn bộ|tất cả|cả|là) )*(?:hồ sơ )?trực tuyến(?= ?[,;.()]| ?$)/u;

/** "Quá hạn 01 hồ sơ trực tuyến, 02 hồ sơ trực tiếp" */
const oneOfBoth =
  /^(?: hồ sơ)? trực (?:tuyến|tiếp)(?:,| và) \d[\d.]*(?: hồ sơ)? trực (?:tuyến|tiếp)(?!\p{L})/u;

/** Figures of other things, about which nothing is to be said. */
const otherMatter = /tthc|thủ tục|mức độ|(?<!thời )điểm|tiêu chí|pakn|phản ánh|kiến nghị/u;
const otherThings =
  /^ ?(?:tthc|thủ tục|dịch vụ|phản ánh|kiến nghị|pakn|ý kiến|điểm|tiêu chí|đơn vị|công chức|viên chức|cán bộ|lượt|lần|hình thức)(?!\p{L})/u;
const noCount =
  /(?:quý|năm|tháng|ngày|(?<!tổng )số|mức|điều|khoản) ?$|tỷ lệ|(?<!\p{L})đạt(?!\p{L})|rút|trả lại|từ chối|bổ sung|hủy|huỷ|dừng|xin lỗi|trễ|chậm|muộn|mới nhận|mới tiếp nhận|nhận mới|nhận trong (?:kỳ|quý|tháng)/u;
