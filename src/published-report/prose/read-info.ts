// The paragraphs before and after the tables → authority, period, bases, situation, plans, recipients, signatory.
import { readPeriod } from '#domain/period';
import { fold, foldWithoutDiacritics } from '#language/fold';
import type { ReportInfo } from '../report-facts.ts';
import { readLetterhead } from './letterhead.ts';
import { readSignature } from './signature.ts';

/** `paragraphs`: in reading order, those of tables that only lay out the page included. `forms`: headings of the forms. */
export function readInfo(paragraphs: readonly string[], forms: readonly string[]): ReportInfo {
  const lines = paragraphs.map((text) => text.replace(/\*\*/gu, '').trim()).filter((text) => text !== '');
  const title = lines.findIndex((line) => /^báo cáo$/u.test(fold(line)));
  const sections = sectionsOf(lines.slice(title + 1));
  const head = readLetterhead(lines.slice(0, Math.max(title, 0) || 12));
  const everything = [...lines, ...forms];
  const authority = authorityIn(everything) ?? head.issuer;
  return {
    ...head,
    ...readSignature(lines),
    authority,
    governingBody: head.governingBody,
    period: periodIn(everything),
    // Forms alone, without the letter, have nothing but their headings above them.
    legalBases: title < 0 ? [] : sections.bases,
    situation: sections.situation,
    plans: sections.plans,
  };
}

type Section = 'bases' | 'situation' | 'results' | 'plans' | 'end';

/** Headings of the report's parts, by their words: numbers may be Word's own and not in the text. */
const headings: readonly (readonly [RegExp, Section])[] = [
  [
    /^(?:\d+\.|[ivx]+[.)]|phần \S+:?)?\s*(?:tình hình|công tác) (?:triển khai|chỉ đạo|thực hiện)/u,
    'situation',
  ],
  [
    /^(?:\d+\.|[ivx]+[.)]|phần \S+:?)?\s*(?:kết quả thực hiện|kết quả chấm điểm|kết quả đánh giá|kết quả)/u,
    'results',
  ],
  [/^(?:\d+\.|[ivx]+[.)]|phần \S+:?)?\s*(?:phương hướng|nhiệm vụ|giải pháp|kế hoạch)/u, 'plans'],
  [/^(?:trên đây là|nơi nhận|tm\.|kt\.)/u, 'end'],
];

const maxHeadingLength = 160;

function sectionsOf(lines: readonly string[]) {
  const parts: { [name in Section]: string[] } = {
    bases: [],
    situation: [],
    results: [],
    plans: [],
    end: [],
  };
  let section: Section = 'bases';
  for (const [index, line] of lines.entries()) {
    const folded = fold(line);
    const next =
      line.length > maxHeadingLength && !folded.startsWith('trên đây là')
        ? undefined
        : headings.find(([pattern]) => pattern.test(folded))?.[1];
    // The subject under "BÁO CÁO" begins with the same words as the part of results.
    const isSubject = section === 'bases' && index < 3 && next === 'results' && parts.bases.length === 0;
    if (isSubject || (section === 'bases' && isSubjectLine(folded, parts.bases.length))) continue;
    if (next !== undefined && next !== section && rank(next) >= rank(section)) section = next;
    else if (next === undefined || next === section) parts[section].push(line);
    if (section === 'end') break;
  }
  return parts;
}

/** "Kết quả … quý II năm 2022 trên địa bàn …", "Kính gửi: …" stand before the bases. */
function isSubjectLine(line: string, before: number): boolean {
  return before === 0 && (/^(?:về |kết quả|kính gửi)/u.test(line) || /^[-–_\s]*$/u.test(line));
}

function rank(section: Section): number {
  return ['bases', 'situation', 'results', 'plans', 'end'].indexOf(section);
}

/** "(Kèm theo Báo cáo số … của UBND thành phố …)", "trên địa bàn UBND thành phố …", whichever is said first in this order. */
function authorityIn(lines: readonly string[]): string | null {
  const patterns = [
    /báo c?b?áo số[^()]{0,80}? của ([^().;]{4,120})\)/iu,
    /trên địa bàn ((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) [^.,;()/]{3,100})/u,
  ];
  for (const pattern of patterns)
    for (const line of lines) {
      const found = pattern.exec(line.slice(0, 1000))?.[1]?.trim();
      if (found !== undefined && !/^UBND TP /u.test(found)) return found.replace(/\.\/\.?$/u, '').trim();
    }
  return null;
}

/** Of the forms first ("Kỳ đánh giá: Quý II Năm 2022"), then of the title. */
function periodIn(lines: readonly string[]): string | null {
  const stated = lines.filter((line) => foldWithoutDiacritics(line.slice(0, 60)).includes('ky danh gia'));
  for (const line of [...stated, ...lines]) {
    const found =
      /((?:quý|tháng|6 tháng|9 tháng|năm) ?(?:[IVX]{1,3}|\d{1,2}|đầu|cuối)?[ /-]*(?:năm)? ?\d{4})/iu.exec(
        line.slice(0, 600),
      )?.[1];
    if (found !== undefined && readPeriod(found) !== null) return found;
  }
  return null;
}
