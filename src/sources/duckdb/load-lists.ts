// Rows of text → the table `loaded`, one small row each: days, numbers of words, a key of the code. The texts themselves are not kept.
import { identifier, literal, type Sql } from '#lists/dialect';
import type { ListColumn } from '#lists/list-columns';
import type { Engine } from './engine.ts';

/** A list as a relation of texts, headings and titles included: the numbers of its rows are their order. */
export interface TextRelation {
  readonly from: Sql;
  /** SQL of each column's text. */
  readonly columns: ReadonlyMap<ListColumn, Sql>;
  /** SQL of the text in the first column, where a row of totals says what it is. */
  readonly first: Sql;
  /** Rows before the first dossier. */
  readonly headRows: number;
  /** The heading over the dates of receipt: a row that has it there is a heading again. */
  readonly receivedHeading: string;
}

export interface LoadedRange {
  /** Numbers `n` of its rows: from `start`, so many. */
  readonly start: number;
  readonly rows: number;
}

const words = ['unit', 'status', 'channel'] as const;
export type WordColumn = (typeof words)[number];

/** More are no names of units or states: the wrong column was taken. */
export const maxWords = 20_000;

const blankRow = 9;

/** `known`: words met in a sample of the lists; others are found as well, but take more room. */
export async function prepareLoading(
  engine: Engine,
  known: Readonly<Record<WordColumn, readonly string[]>>,
  detailed: boolean,
  table: string,
): Promise<void> {
  for (const word of words)
    await engine.run(
      `create type ${table}_${word} as enum (${['', ...known[word]].map(literal).join(', ')})`,
    );
  // Ten million rows of it take some 400 MB.
  await engine.run(`create temp table ${table} (unit usmallint, status usmallint, channel usmallint, other varchar, code_key ubigint,
    code_day integer, ministry boolean, received date, due date, ended date, bad utinyint
    ${detailed ? ', asked date, due_second integer, ended_second integer' : ''})`);
}

/** `detailed`: with the hours of dates and the day of a request, which not every policy asks for. */
export async function loadList(
  engine: Engine,
  list: TextRelation,
  detailed: boolean,
  table: string,
): Promise<LoadedRange> {
  const start = await sizeOf(engine, table);
  await engine.run(`insert into ${table} ${loadingQuery(list, detailed, table)}`);
  const rows = (await sizeOf(engine, table)) - start;
  await engine.run(`delete from ${table} where rowid >= ${start} and rowid < ${start + list.headRows}`);
  return { start, rows };
}

/** Rows ever put in, those deleted included. */
async function sizeOf(engine: Engine, table: string): Promise<number> {
  const [answer] = await engine.ask(`select coalesce(max(rowid) + 1, 0) as size from ${table}`);
  return Number(answer?.size ?? 0);
}

const dateColumns = ['received', 'due', 'ended', 'asked'] as const;
type DateColumn = (typeof dateColumns)[number];

const textColumns = ['unit', 'code', 'status', 'channel', ...dateColumns] as const;

/**
 * In stages, each a projection of its own, so that what is rare costs only where it is: the usual shape of a date, then the others for
 * what is left (`t_…`: its text, normalized), then several dates in one cell. Rows with all dates read are looked at no further.
 */
function loadingQuery(
  { columns, first, from, receivedHeading }: TextRelation,
  detailed: boolean,
  table: string,
): Sql {
  const together = columns.get('due') === columns.get('received');
  const each = (sql: (column: DateColumn) => Sql) => dateColumns.map(sql).join(', ');
  const isRead = (column: (typeof textColumns)[number]) =>
    !(column === 'due' && together) && (column !== 'asked' || detailed);
  const text = (column: (typeof textColumns)[number]) =>
    !isRead(column) ? 'null::varchar' : (columns.get(column) ?? 'null::varchar');
  const codeOf = (word: WordColumn) =>
    `cast(enum_code(try_cast(coalesce(${word}, '') as ${identifier(`${table}_${word}`)})) as usmallint)`;
  const texts = `select ${first} as first, ${textColumns.map((column) => `${text(column)} as ${column}`).join(', ')} from ${from}`;
  const usual = `select *, instr(key, '-') as dash, ${words.map((word) => `${codeOf(word)} as ${word}_code`).join(', ')},
    ${each((column) => `usual_date(${column}) as u_${column}`)} from (select *, code_key(code) as key from (${texts}))`;
  const left = `select *, ${each((column) => `case when u_${column} is null and ${column} is not null then tidy_date(${column}) end as t_${column}`)}
    from (${usual})`;
  const unusual = `select * replace (${each((column) => `case when t_${column} is null then u_${column} else unusual_date(t_${column}) end as u_${column}`)}),
    case when t_received is not null then labelled_received(t_received) end as l_received,
    case when t_due is not null then labelled_due(t_due)
      when t_received is not null and due is null then labelled_due(t_received) end as l_due
    from (${left})`;
  const labelled = (column: 'received' | 'due') =>
    `case when l_${column} is null or u_${column} is not null then u_${column} else unusual_date(l_${column}) end as m_${column}`;
  const dated = `select *, in_range(m_received) as r, in_range(m_due) as d, in_range(u_ended) as e, in_range(u_asked) as a
    from (select *, ${labelled('received')}, ${labelled('due')} from (${unusual}))`;
  return `select unit_code, status_code, channel_code,
    case when unit_code is null or status_code is null or channel_code is null
      then concat_ws(chr(31), coalesce(unit, ''), coalesce(status, ''), coalesce(channel, '')) end,
    case when key <> '' then hash(key) end,
    case when dash > 0 then try_cast(substr(key, dash + 1, 6) as integer) end,
    case when dash > 0 and strlen(key) - dash - 7 in (6, 7) then regexp_matches(key, '^[^-]*-[0-9]{6}-[0-9]{6,7}$') else false end,
    cast(r as date), cast(d as date), cast(e as date),
    case
      when r is not null and (d is not null or (not ${isThere('due')} and l_due is null))
        and (e is not null or not ${isThere('ended')}) and (a is not null or not ${isThere('asked')}) then 0
      when ${notARow(receivedHeading)} then ${blankRow}
      when r is null and ${isThere('received')} then 1
      when d is null and (${isThere('due')} or l_due is not null) then 2
      when e is null and ${isThere('ended')} then 3
      when a is null and ${isThere('asked')} then 4
      else 0
    end
    ${detailed ? ', cast(a as date), second_of(d), second_of(e)' : ''}
  from (${dated})`;
}

/** Something stands there that is no date in the range. */
function isThere(column: DateColumn): Sql {
  return `(t_${column} is not null or u_${column} is not null)`;
}

/** Blank rows, titles, totals, the heading again, numbers of columns, signatures: recognised by having no date that can be read. */
function notARow(receivedHeading: string): Sql {
  const words = "nfc_normalize(tidy(concat_ws(' ', nullif(first, unit), unit, code, status)))";
  const isTotal = `(regexp_matches(${words}, ${literal(totalPattern)}) and not regexp_matches(${words}, ${literal(notTotalPattern)}))`;
  const number = "'^[(]?[0-9]{1,2}[)]?$'";
  const isBlank = (column: 'unit' | 'code' | 'status') => `coalesce(tidy(${column}), '') = ''`;
  const hasCode = "regexp_matches(trim(code), '^[^ ]*[0-9][^ ]*[-/][^ ]*$')";
  const dates = `concat_ws(' ', ${dateColumns.map((column) => `t_${column}`).join(', ')})`;
  return `case when r is not null or d is not null or e is not null then false
    when ${dateColumns.map((column) => `not ${isThere(column)}`).join(' and ')} then case
      when ${isBlank('code')} then ${isBlank('status')} or ${isTotal}
      when ${hasCode} then false
      else ${isTotal} or ${isBlank('status')} end
    else coalesce(received = ${literal(receivedHeading)}, false)
      or coalesce(regexp_matches(t_received, ${number}) and regexp_matches(tidy(status), ${number}), false)
      or (${isBlank('status')} and ${isTotal})
      or (${isBlank('status')} and ${isBlank('code')}
        and (${isBlank('unit')} or not regexp_matches(${dates}, '[0-9][-/.][0-9]')))
  end`;
}

/** "Tổng cộng", "II. Cộng:", also typed without marks; neither "Công an xã A" nor "Tổng công ty B". */
const totalPattern = '^([ivx0-9]+[.)]? )?((tổng|cộng)( |:|$)|tong (cong|so)( |:|$)|(tong|cong)(:|$| [0-9]))';
const notTotalPattern = '^([ivx0-9]+[.)]? )?(tổng (công ty|cục|đài)|cộng (hòa|hoà|đồng))( |$)';

/** Words that the sample had not: each gets the next number. The column's name where it has too many to be words. */
export async function nameOtherWords(
  engine: Engine,
  known: Readonly<Record<WordColumn, readonly string[]>>,
  table: string,
): Promise<Readonly<Record<WordColumn, readonly string[]>> | WordColumn> {
  const others = await engine.ask(
    `select distinct other from ${table} where other is not null and bad < ${blankRow} limit ${maxWords + 1}`,
  );
  if (others.length > maxWords) return columnWithMany(others.map(({ other }) => String(other)));
  const numbers = words.map((word) => new Map(['', ...known[word]].map((text, index) => [text, index])));
  const rows = others.map(({ other }) => {
    const texts = String(other).split('\u001f');
    const codes = numbers.map((byText, index) => {
      const text = texts[index] ?? '';
      const code = byText.get(text) ?? byText.size;
      byText.set(text, code);
      return code;
    });
    return `(${literal(String(other))}, ${codes.join(', ')})`;
  });
  for (let at = 0; at < rows.length; at += 1000)
    await engine.run(`update ${table} set unit = u, status = s, channel = c
      from (values ${rows.slice(at, at + 1000).join(', ')}) as found(text, u, s, c) where other = text`);
  const [unit = [], status = [], channel = []] = numbers.map((byText) => [...byText.keys()]);
  return { unit, status, channel };
}

function columnWithMany(others: readonly string[]): WordColumn {
  const split = others.map((other) => other.split('\u001f'));
  const counts = words.map((word, index) => ({
    word,
    count: new Set(split.map((texts) => texts[index])).size,
  }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).word;
}

/** The relation that the questions are asked of. */
export function dossiersOf(detailed: boolean, table: string): Sql {
  const others = detailed
    ? ''
    : ', null::date as asked, null::integer as due_second, null::integer as ended_second';
  return `(select rowid as n, * ${others} from ${table} where bad < ${blankRow})`;
}
