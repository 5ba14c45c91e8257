// Blocks of a report → its facts: which tables it has, what they say, and what the paragraphs say.
import { fold, isSameName } from '#language/fold';
import { readCount } from '#language/numbers';
import type { Block } from './blocks.ts';
import { feedbackOf, proceduresOf } from './notes/group-notes.ts';
import { countsOfNote } from './notes/note-counts.ts';
import { type GroupProse, kindOfGroup, readGroupProse } from './prose/group-prose.ts';
import { readInfo } from './prose/read-info.ts';
import type { FormFacts, GroupFacts, NotedCounts, ReportFacts } from './report-facts.ts';
import { continuationOf, type FoundTable, findTable } from './tables/find-table.ts';
import { readCriteriaForm } from './tables/read-criteria-form.ts';
import { readOfficers } from './tables/read-officers.ts';
import { readSummary, type Summary } from './tables/read-summary.ts';
import type { TableKind } from './tables/table-contracts.ts';

export interface ReadFacts {
  readonly facts: ReportFacts;
  readonly shared: Summary['shared'];
  /** Which of the three kinds of tables the report has. */
  readonly found: ReadonlySet<TableKind>;
  /** How many criteria forms there are. */
  readonly formCount: number;
  /** Names of its tables, the summary first: the order in which findings are listed. */
  readonly tables: readonly string[];
}

interface Heap {
  readonly kind: TableKind;
  readonly heading: readonly string[];
  readonly tables: FoundTable[];
}

export function readFacts(blocks: readonly Block[]): ReadFacts {
  const { heaps, prose } = sortBlocks(blocks);
  const of = (kind: TableKind) => heaps.filter((heap) => heap.kind === kind);
  const summary = readSummary(of('summary').flatMap(({ tables }) => tables));
  const forms = of('criteria-form').map(({ tables, heading }) => readCriteriaForm(tables, heading));
  const info = readInfo(
    prose,
    heaps.flatMap(({ heading }) => heading),
  );
  return {
    facts: {
      info,
      groups: groupsOf(summary.groups, forms, readGroupProse(prose)),
      units: summary.units,
      officers: readOfficers(of('officers').flatMap(({ tables }) => tables)),
    },
    shared: summary.shared,
    formCount: forms.length,
    found: new Set(heaps.map(({ kind }) => kind)),
    tables: [...of('summary'), ...heaps].flatMap(({ tables }) => tables.map(({ grid }) => grid.name)),
  };
}

interface Sorted {
  readonly heaps: Heap[];
  readonly prose: string[];
  /** Lines since the last table. */
  since: string[];
  /** Tables looked at. */
  looked: number;
}

function sortBlocks(blocks: readonly Block[]): Sorted {
  const sorted: Sorted = { heaps: [], prose: [], since: [], looked: 0 };
  sortInto(sorted, blocks);
  return sorted;
}

function sortInto(sorted: Sorted, blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.kind === 'table') sortTable(sorted, block);
    else if (block.text !== '') {
      sorted.since.push(block.text);
      sorted.prose.push(block.text);
    }
  }
}

/** A table that is none of the three is looked into. */
function sortTable(sorted: Sorted, { grid, contents }: Extract<Block, { readonly kind: 'table' }>): void {
  sorted.looked += 1;
  if (sorted.looked > maxTables) return;
  const before = sorted.since.length === 0 ? sorted.heaps.at(-1)?.tables.at(-1) : undefined;
  const table = findTable(grid) ?? (before === undefined ? null : continuationOf(before, grid));
  if (table === null) sortInto(sorted, contents);
  else heapUp(sorted, table);
}

/** Tables of one kind that follow each other without a heading between them are one, cut by the end of a page. */
function heapUp(sorted: Sorted, table: FoundTable): void {
  const { heaps, since } = sorted;
  const last = heaps.at(-1);
  if (last?.kind === table.kind && (since.length === 0 || !isFormHeading(since, table.kind)))
    last.tables.push(table);
  else heaps.push({ kind: table.kind, heading: headingIn(since), tables: [table] });
  sorted.since = [];
}

/** No report has nearly as many. */
const maxTables = 500;
const maxHeadingLines = 12;

/** From the line that names the form on; before the first form stands the whole report. */
function headingIn(lines: readonly string[]): readonly string[] {
  const last = lines.slice(-maxHeadingLines);
  const start = last.findLastIndex((line) => /^\s*biểu/iu.test(line));
  return start < 0 ? last : last.slice(start);
}

/** A form of its own begins with its name, period or whom it is about; a page number or a line of dashes is no heading. */
function isFormHeading(lines: readonly string[], kind: TableKind): boolean {
  if (kind !== 'criteria-form') return false;
  return lines.some((line) => /biểu|mẫu|kỳ đánh giá|đơn vị|chấm điểm/u.test(fold(line)));
}

function groupsOf(
  titles: readonly string[],
  forms: readonly FormFacts[],
  prose: Readonly<Partial<Record<ReturnType<typeof kindOfGroup>, GroupProse>>>,
): readonly GroupFacts[] {
  return titles.map((title) => {
    const kind = kindOfGroup(title);
    const isOnlyOfKind = titles.filter((one) => kindOfGroup(one) === kind).length === 1;
    const form = formOf(title, forms, { isOnlyOfKind, isOnly: titles.length === 1 });
    const own = isOnlyOfKind ? prose[kind] : undefined;
    const notes = new Map(form?.criteria.map(({ number, note }) => [number, note.text]) ?? []);
    return {
      title,
      form,
      totals: { ...own?.counts, ...totalsOf(form) },
      onlineDossiers: countsOfNote(notes.get(9) ?? '').counts,
      procedures: proceduresOf(notes.get(9) ?? ''),
      feedback: feedbackOf(notes.get(8) ?? ''),
      lateReason: own?.lateReason ?? null,
    };
  });
}

/** By the name it is about; else by its kind, where the words tell no two groups or forms apart but these. */
function formOf(
  title: string,
  forms: readonly FormFacts[],
  { isOnly, isOnlyOfKind }: { readonly isOnly: boolean; readonly isOnlyOfKind: boolean },
): FormFacts | null {
  const named = forms.find(({ unit }) => unit !== null && isSameName(unit, title));
  if (named !== undefined) return named;
  if (isOnly && forms.length === 1) return forms[0] ?? null;
  if (!isOnlyOfKind) return null;
  const kind = kindOfGroup(title);
  return forms.find(({ name, unit }) => kindOfGroup(`${name ?? ''} ${unit ?? ''}`) === kind) ?? null;
}

/** Above the form, in the note of criterion 1, and in its rows, the later the surer. */
function totalsOf(form: FormFacts | null): NotedCounts {
  if (form === null) return {};
  const handling = form.criteria.find(({ number }) => number === 1);
  const [early, onTime, late] = handling?.levels.map(({ count }) => readCount(count.text)) ?? [];
  const lines = form.heading.map((line) => fold(line));
  const above = (pattern: RegExp) =>
    lines
      .map((line) => readCount(pattern.exec(line)?.[1]?.replace(/\.$/u, '') ?? ''))
      .find((count) => count !== null);
  const stated: Record<string, number | null | undefined> = {
    received: above(/tổng(?: số)? hồ sơ đã tiếp nhận[^:\d]*:? ?(\d[\d.]*)/u),
    resolved: above(/tổng(?: số)? hồ sơ đã giải quyết[^:\d]*:? ?(\d[\d.]*)/u),
    early,
    onTime,
    late,
  };
  const known = Object.entries(stated).filter(([, count]) => count !== null && count !== undefined);
  return { ...countsOfNote(handling?.note.text ?? '').counts, ...Object.fromEntries(known) };
}
