// Dates that a table keeps as text, read by the shapes that lists share.
import { type DateShape, dateShapes, firstYear, labelled, lastYear, serialPattern } from '#lists/date-shapes';
import { literal, type Sql } from '#lists/dialect';

/** Trimmed, in lower case, runs of spaces as one; null where nothing, or a dash alone, stands there. */
export function normalizedText(text: Sql): Sql {
  const tidy = `btrim(regexp_replace(lower(${text}), '[\\s\\u00A0\\u200B\\uFEFF]+', ' ', 'g'))`;
  return `nullif(regexp_replace(${tidy}, '^[-\u2013\u2014]$', ''), '')`;
}

const anyShape = [...dateShapes.map(({ pattern }) => pattern), serialPattern].join('|');

/** The date of one role in a normalized text: the text itself, or what its label says. */
export function datePart(text: Sql, role: keyof typeof labelled): Sql {
  return `coalesce(case when ${text} !~ ${literal(anyShape)} then substring(${text} from ${literal(labelled[role])}) end, ${text})`;
}

/** Only what a label says of the due date, in the cell of the receipt. */
export function labelledDue(text: Sql): Sql {
  return `substring(${text} from ${literal(labelled.due)})`;
}

/** 20260713 of a normalized text, whether or not the calendar has it; null where it is no date. */
export function dayOfText(text: Sql): Sql {
  const cases = dateShapes.map((shape) => {
    const part = (group: number) => `(regexp_match(${text}, ${literal(shape.pattern)}))[${group}]::int`;
    const clock = clockOf(text, shape);
    return `when ${text} ~ ${literal(shape.pattern)} then case when ${clock.isValid}
      then ${part(shape.year)} * 10000 + ${part(shape.month)} * 100 + ${part(shape.day)} end`;
  });
  const date = `(date '1970-01-01' + floor(${serialSeconds(text)} / 86400)::int)`;
  return `case ${cases.join(' ')} when ${text} ~ ${literal(serialPattern)}
    then (extract(year from ${date}) * 10000 + extract(month from ${date}) * 100 + extract(day from ${date}))::int end`;
}

/** The time of the day, where one other than midnight is stated. */
export function timeOfText(text: Sql): Sql {
  const cases = dateShapes.map(
    (shape) => `when ${text} ~ ${literal(shape.pattern)} then ${clockOf(text, shape).seconds}`,
  );
  const seconds = `case ${cases.join(' ')} when ${text} ~ ${literal(serialPattern)}
    then (${serialSeconds(text)} % 86400)::int end`;
  return `(time '00:00' + make_interval(secs => nullif(${seconds}, 0)))`;
}

/** A number 20260713 as days since 1970 where the calendar has such a day, in the years that are read. */
export function dayOfCalendar(day: Sql): Sql {
  const [year, month] = [`(${day} / 10000)`, `(${day} / 100 % 100)`];
  const leap = `(${year} % 4 = 0 and ${year} % 100 <> 0 or ${year} % 400 = 0)`;
  const last = `case when ${month} in (4, 6, 9, 11) then 30 when ${month} = 2 then case when ${leap} then 29 else 28 end else 31 end`;
  return `case when ${year} between ${firstYear} and ${lastYear} and ${month} between 1 and 12
    and ${day} % 100 between 1 and ${last} then ${daysSince1970(`make_date(${year}, ${month}, ${day} % 100)`)} end`;
}

/** A date as a whole number of days, by arithmetic alone: EXTRACT is not handed on to other servers. */
export function daysSince1970(date: Sql): Sql {
  return `(${date} - date '1970-01-01')`;
}

function clockOf(text: Sql, { pattern, clocks }: DateShape) {
  const part = (which: 0 | 1 | 2) => {
    const groups = clocks.flatMap((clock) => clock[which] ?? []);
    const values = groups.map((group) => `(regexp_match(${text}, ${literal(pattern)}))[${group}]::int`);
    return values.length === 0 ? '0' : `coalesce(${values.join(', ')}, 0)`;
  };
  return {
    isValid: `${part(0)} < 24 and ${part(1)} < 60 and ${part(2)} < 60`,
    seconds: `${part(0)} * 3600 + ${part(1)} * 60 + ${part(2)}`,
  };
}

/** Since 1970. */
function serialSeconds(text: Sql): Sql {
  return `round((${text}::numeric - 25569) * 86400)`;
}
