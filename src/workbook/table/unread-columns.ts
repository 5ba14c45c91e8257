// Headings that could not be read though they stand in a block of the contract, or look like a column of one that is missing.
import { type Column, columnTitle } from '#contract/column';
import { fold } from '#language/fold';
import { foldedSegments, headerKey } from './header-keys.ts';
import type { HeaderPath } from './header-path.ts';
import type { MatchedColumns } from './match-columns.ts';
import { memoizePerList } from './name-index.ts';
import { plainSegments, withoutSubject } from './plain-heading.ts';
import { runOf } from './run-together.ts';

export interface UnreadColumn {
  readonly path: HeaderPath;
  /** "Đã giải quyết" */
  readonly block: string;
  /** Columns of the block that the table seems to lack: one of them may be meant. */
  readonly missing: readonly Column[];
}

/** Its figures would be lost, and those of the other columns be taken for the whole. */
export function unreadColumns(
  columns: readonly Column[],
  { found, unknown }: MatchedColumns,
): readonly UnreadColumn[] {
  if (unknown.length === 0) return [];
  const blocks = blocksOf(columns);
  return unknown.flatMap((path): readonly UnreadColumn[] => {
    const segments = [blocksInOneCell(path.own, blocks) ?? plain(path.own), plain(path.inherited)];
    const leaf = segments[0]?.at(-1) ?? '';
    if (besides.test(leaf)) return [];
    const isSum = sum.test(leaf) && !portal.test(fold(path.own.at(-1) ?? ''));
    const own = blocks.find(({ names }) =>
      segments.some((all) => all.slice(0, -1).some((one) => names.has(one))),
    );
    const missingOf = (block: Block) => block.columns.filter(({ member }) => !found.has(member));
    if (isSum && !isSumMissed(leaf, own === undefined ? [] : missingOf(own))) return [];
    if (own !== undefined) return [{ path, block: own.title, missing: missingOf(own) }];
    const like = blocks.find((block) =>
      namesColumn(leaf, block, missingOf(block), segments[0]?.length === 1),
    );
    return like === undefined ? [] : [{ path, block: like.title, missing: missingOf(like) }];
  });
}

/** A column that is missing of a block: by a word of it alone where others are read, else by one that no other block has. */
function namesColumn(leaf: string, block: Block, missing: readonly Column[], isOneCell: boolean): boolean {
  if (missing.length === block.columns.length)
    return [...block.ownLeaves].some((word) => ` ${leaf}`.endsWith(` ${word}`));
  const words = isOneCell ? missing.flatMap(leavesOf) : [];
  return words.some((word) => ` ${leaf} `.includes(` ${word} `));
}

/** "Đang giải quyết - chờ" in one cell: its block, and the rest; null where it begins with no block's name. */
function blocksInOneCell(own: readonly string[], blocks: readonly Block[]): readonly string[] | null {
  const [heading = '', another] = own;
  if (another !== undefined) return null;
  const run = runOf(heading);
  const starts = blocks.flatMap(({ runs }) => runs.filter((start) => run.startsWith(`${start} `)));
  const start = starts.toSorted((one, other) => other.length - one.length)[0];
  if (start === undefined) return null;
  return [plain([start]).join('/'), ...plain([run.slice(start.length + 1)])];
}

/** Rates and remarks beside the counts: nothing is lost with them. */
const besides =
  /^(?:ty le|%|ghi chu|ly do|li do|nguyen nhan|diem(?! (?:buu|bd|tiep|giao))|luy ke|ngay|nguoi)(?:[^a-z]|$)/u;
/** A sum is checked, not scored; but "Tổng số quá hạn" is a count, and feedback is scored by its sum. */
const sum = /^(?:tong|cong)(?:[^a-z]|$)/u;
/** “Cổng DVC”, “Công ích” are where a dossier came in; without diacritics they would look like “Cộng”. */
const portal = /(?<!\p{L})(?:cổng|công)(?!\p{L})/u;

function isSumMissed(leaf: string, missing: readonly Column[]): boolean {
  return missing.some(
    (column) =>
      !column.member.startsWith('stated.') &&
      leavesOf(column).some((word) => ` ${leaf} `.includes(` ${word} `) || sum.test(word)),
  );
}

interface Block {
  readonly title: string;
  /** Every word for it, folded. */
  readonly names: ReadonlySet<string>;
  /** The same, as they begin a heading of one cell. */
  readonly runs: readonly string[];
  readonly columns: readonly Column[];
  /** What its columns are called and no column of another block is: "Trong hạn". */
  readonly ownLeaves: ReadonlySet<string>;
}

/** Texts stand under no heading of a block. */
const blocksOf = memoizePerList((all: readonly Column[]): readonly Block[] => {
  const columns = all.filter(({ kind }) => kind !== 'text');
  const titles = new Set(
    columns.flatMap(({ path: [title, leaf] }) => (title === undefined || leaf === undefined ? [] : [title])),
  );
  const leaves = new Map(columns.map((column) => [column, leavesOf(column)]));
  const leavesIn = (some: readonly Column[]) => some.flatMap((column) => leaves.get(column) ?? []);
  return [...titles].map((title) => {
    const own = columns.filter(({ path }) => path[0] === title && path.length > 1);
    const names = [title, ...own.flatMap(({ synonyms }) => synonyms[0] ?? [])];
    const others = new Set(leavesIn(columns.filter((column) => !own.includes(column))));
    return {
      title,
      columns: own,
      names: new Set(names.map((name) => plain([name]).join('/'))),
      runs: names.map(runOf),
      ownLeaves: new Set(leavesIn(own).filter((leaf) => !others.has(leaf))),
    };
  });
});

function leavesOf({ path, synonyms }: Column): readonly string[] {
  return [path.at(-1) ?? '', ...(synonyms.at(-1) ?? [])].map((word) => plain([word]).join('/'));
}

function plain(path: readonly string[]): readonly string[] {
  return withoutSubject(foldedSegments(headerKey(path)).map(plainSegments)).flat();
}

/** "Đã giải quyết / Quá hạn", for the names of those that are missing. */
export function titlesOf(columns: readonly Column[]): readonly string[] {
  return columns.map(columnTitle);
}
