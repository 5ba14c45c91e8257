// Blocks of a report → its facts: which tables it has, what they say, and what the paragraphs say.
import { fold } from '#language/fold';
import { readCount } from '#language/numbers';
import type { Block } from './blocks.ts';
import { feedbackOf, proceduresOf } from './notes/group-notes.ts';
import { countsOfNote } from './notes/note-counts.ts';
import { type GroupProse, kindOfGroup, readGroupProse } from './prose/group-prose.ts';
import { readInfo } from './prose/read-info.ts';
import type { FormFacts, GroupFacts, NotedCounts, ReportFacts } from './report-facts.ts';
import { type FoundTable, findTable, goesOn } from './tables/find-table.ts';
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

/** Tables of one kind that follow each other without a heading between them are one, cut by the end of a page. */
function sortBlocks(blocks: readonly Block[]): {
  readonly heaps: readonly Heap[];
  readonly prose: readonly string[];
} {
  const found = new Map<Block, FoundTable | null>();
  const tableIn = (block: Block) => {
    if (block.kind === 'paragraph') return null;
    const known = found.get(block);
    const table = known === undefined ? findTable(block.grid) : known;
    found.set(block, table);
    return table;
  };
  const heaps: Heap[] = [];
  const prose: string[] = [];
  let since: string[] = [];
  const takeTable = (table: FoundTable) => {
    const last = heaps.at(-1);
    if (last?.kind === table.kind && (since.length === 0 || !isFormHeading(since, table.kind)))
      last.tables.push(table);
    else heaps.push({ kind: table.kind, heading: headingIn(since), tables: [table] });
    since = [];
  };
  let looked = 0;
  const walk = (all: readonly Block[]) => {
    for (const block of all) {
      if (block.kind === 'paragraph') {
        if (block.text === '') continue;
        since.push(block.text);
        prose.push(block.text);
        continue;
      }
      looked += 1;
      if (looked > mostTables) continue;
      const before = heaps.at(-1)?.tables.at(-1);
      const table =
        tableIn(block) ?? (since.length === 0 && before !== undefined ? goesOn(before, block.grid) : null);
      if (table === null) walk(block.contents);
      else takeTable(table);
    }
  };
  walk(blocks);
  return { heaps, prose };
}

/** No report has nearly as many. */
const mostTables = 500;
const mostHeadingLines = 12;

/** From the line that names the form on; before the first form stands the whole report. */
function headingIn(lines: readonly string[]): readonly string[] {
  const last = lines.slice(-mostHeadingLines);
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
    const only = titles.length === 1 && forms.length === 1 ? forms[0] : undefined;
    const form =
      only ?? forms.find((one) => kindOfGroup(`${one.name ?? ''} ${one.unit ?? ''}`) === kind) ?? null;
    const notes = new Map(form?.criteria.map(({ number, note }) => [number, note.text]) ?? []);
    return {
      title,
      form,
      totals: { ...prose[kind]?.counts, ...totalsOf(form) },
      onlineDossiers: countsOfNote(notes.get(9) ?? '').counts,
      procedures: proceduresOf(notes.get(9) ?? ''),
      feedback: feedbackOf(notes.get(8) ?? ''),
      lateReason: prose[kind]?.lateReason ?? null,
    };
  });
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
