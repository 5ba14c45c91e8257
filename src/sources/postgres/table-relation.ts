// A table of a server as the relation that the questions are asked of. Where its days are dates, nothing in it hinders a server from
// handing the whole question to the servers that hold the rows.

import { firstYear, lastYear } from '#lists/date-shapes';
import { identifier, type Sql } from '#lists/dialect';
import type { ListColumn } from '#lists/list-columns';
import {
  datePart,
  dayOfCalendar,
  dayOfText,
  daysSince1970,
  labelledDue,
  normalizedText,
  timeOfText,
} from './text-dates.ts';

export interface TableColumn {
  readonly name: string;
  /** As PostgreSQL names it: "timestamp without time zone". */
  readonly type: string;
}

export type TableColumns = ReadonlyMap<ListColumn, TableColumn>;

const dateRoles = ['received', 'due', 'ended', 'asked'] as const;
type DateRole = (typeof dateRoles)[number];

/** Moments with a zone are taken as they were in Vietnam, seven hours ahead all year. */
const zone = "interval '7 hours'";

function hasTextDates(columns: TableColumns): boolean {
  return dateRoles.some((role) => {
    const type = columns.get(role)?.type;
    return type !== undefined && !isDay(type);
  });
}

/** `from`: a table, quoted. */
export function tableRelation(from: Sql, columns: TableColumns): Sql {
  const stages = hasTextDates(columns) ? textStages(from, columns) : `${from} as rows`;
  const day = (role: DateRole) => dayOf(role, columns);
  const bad = dateRoles.map(
    (role, index) => `when ${day(role)} is null and ${isThere(role, columns)} then ${index + 1}`,
  );
  return `(select ${numberOf(columns)} as n, ${wordOf('unit', columns)} as unit, ${wordOf('status', columns)} as status,
    ${wordOf('channel', columns)} as channel, ${codeColumns(columns)},
    ${dateRoles.map((role) => `${day(role)} as ${role}`).join(', ')},
    ${secondOf('due', columns)} as due_second, ${secondOf('ended', columns)} as ended_second,
    case ${bad.join(' ')} else 0 end as bad
  from ${stages})`;
}

/** Texts normalized, then numbers; each stage once for a row (`offset 0` keeps them apart). */
function textStages(from: Sql, columns: TableColumns): Sql {
  const texts = dateRoles.filter((role) => isText(role, columns));
  const received = columns.get('received');
  const together = received !== undefined && received.name === columns.get('due')?.name;
  const tidy = texts.map((role) =>
    role === 'due' && together
      ? 'null::text as t_due'
      : `${normalizedText(column(role, columns))} as t_${role}`,
  );
  const parts = texts.map((role) => {
    if (role === 'received') return `${datePart('t_received', 'received')} as p_received`;
    if (role !== 'due') return `t_${role} as p_${role}`;
    const own = datePart('t_due', 'due');
    return `${isText('received', columns) ? `coalesce(${own}, ${labelledDue('t_received')})` : own} as p_due`;
  });
  const days = texts.map(
    (role) => `${dayOfText(`p_${role}`)} as n_${role}, ${timeOfText(`p_${role}`)} as s_${role}`,
  );
  return `(select *, ${days.join(', ')} from (select *, ${parts.join(', ')} from (select *, ${tidy.join(', ')} from ${from} as rows offset 0) as tidy
    offset 0) as parts offset 0) as dated`;
}

function dayOf(role: DateRole, columns: TableColumns): Sql {
  const found = columns.get(role);
  if (found === undefined) return 'null::int';
  if (isText(role, columns)) return dayOfCalendar(`n_${role}`);
  const value = `${moment(found)}::date`;
  return `case when ${value} between date '${firstYear}-01-01' and date '${lastYear}-12-31' then ${daysSince1970(value)} end`;
}

/** Midnight is how systems write that no hour is known. */
function secondOf(role: DateRole, columns: TableColumns): Sql {
  const found = columns.get(role);
  if (found === undefined || found.type === 'date') return 'null::time';
  if (isText(role, columns)) return `s_${role}`;
  const value = `${moment(found)}::time`;
  return `case when ${value} <> time '00:00' then ${value} end`;
}

function isThere(role: DateRole, columns: TableColumns): Sql {
  if (!columns.has(role)) return 'false';
  return isText(role, columns)
    ? `p_${role} is not null`
    : `${identifier(columns.get(role)?.name ?? '')} is not null`;
}

function codeColumns(columns: TableColumns): Sql {
  if (!columns.has('code')) return 'null::text as code_key, null::int as code_day, false as ministry';
  // As they are compared: without spaces, visible or not, and in capitals.
  const code = `upper(regexp_replace(${column('code', columns)}, '[\\s\\u00A0\\u200B\\uFEFF]+', '', 'g'))`;
  return `case when ${code} <> '' then ${code} end as code_key,
    case when ${code} ~ '^[^-]*-[0-9]{6}' then case when ${dayOfCode(code)} is null then -1 else ${dayOfCode(code)} end end as code_day,
    case when ${code} ~ '^[^-]*-[0-9]{6}-[0-9]{6,7}$' then true else false end as ministry`;
}

function dayOfCode(code: Sql): Sql {
  return dayOfCalendar(`(20000000 + ${sixDigits(code)})`);
}

/** Digit by digit: a cast from text is not handed on to other servers. */
function sixDigits(code: Sql): Sql {
  const part = `substr(${code}, strpos(${code}, '-') + 1, 6)`;
  return Array.from(
    { length: 6 },
    (_, index) => `(ascii(substr(${part}, ${index + 1}, 1)) - 48) * ${10 ** (5 - index)}`,
  ).join(' + ');
}

/** A blank as an empty text, without COALESCE, which is not handed on to other servers. */
function wordOf(name: 'unit' | 'status' | 'channel', columns: TableColumns): Sql {
  if (!columns.has(name)) return "''::text";
  const text = column(name, columns);
  return `case when ${text} is null then '' else ${text} end`;
}

function numberOf(columns: TableColumns): Sql {
  return columns.has('number') ? `${identifier(columns.get('number')?.name ?? '')}::bigint` : 'null::bigint';
}

function column(name: ListColumn, columns: TableColumns): Sql {
  return `${identifier(columns.get(name)?.name ?? '')}::text`;
}

function moment({ name, type }: TableColumn): Sql {
  return type === 'timestamp with time zone'
    ? `(${identifier(name)} at time zone ${zone})`
    : identifier(name);
}

function isText(role: DateRole, columns: TableColumns): boolean {
  const type = columns.get(role)?.type;
  return type !== undefined && !isDay(type);
}

function isDay(type: string): boolean {
  return type === 'date' || type.startsWith('timestamp');
}
