// How DuckDB reads a date: the usual shapes at once, whatever else by the shared shapes. Macros, so that each stands in the SQL once.
import { type DateShape, dateShapes, firstYear, labelled, lastYear, serialPattern } from '#lists/date-shapes';
import { literal, type Sql } from '#lists/dialect';

/** A macro's argument is put in wherever it stands: arguments are columns, or the work is done several times. */
export function dateMacros(): readonly Sql[] {
  return [
    // By comparing texts, since to cut out a part takes a third of the time that the date itself does.
    `create temp macro usual_date(x) as case strlen(x)
      -- An hour of 24 would silently become the next day.
      when 16 then case
        when x like '__:%' then case when x < '24' then try_strptime(x, '%H:%M %d/%m/%Y') end
        when x not like '___________24:%' then try_strptime(x, '%d/%m/%Y %H:%M') end
      when 10 then case
        when x like '____-%' then try_strptime(x, '%Y-%m-%d')
        when x like '__-%' then try_strptime(x, '%d-%m-%Y')
        else try_strptime(x, '%d/%m/%Y') end
      when 9 then try_strptime(x, '%d/%m/%Y')
      when 8 then try_strptime(x, '%d/%m/%Y')
      when 5 then cast(date '1899-12-30' + try_cast(x as integer) as timestamp)
      when 28 then try_strptime(x, 'ngày %d tháng %m năm %Y')
    end`,
    `create temp macro tidy(x) as trim(regexp_replace(lower(x), '[\\s\\x{00A0}\\x{200B}\\x{FEFF}]+', ' ', 'g'))`,
    // A dash alone is a blank, as systems write it.
    "create temp macro tidy_date(x) as nullif(regexp_replace(tidy(x), '^[-\u2013\u2014]$', ''), '')",
    `create temp macro unusual_date(x) as case ${dateShapes.map(shapeCase).join(' ')}
      when regexp_matches(x, ${literal(serialPattern)})
        then try(make_timestamp(0) + to_seconds(cast(round((cast(x as double) - 25569) * 86400) as bigint)))
    end`,
    `create temp macro labelled_received(x) as nullif(regexp_extract(x, ${literal(labelled.received)}, 1), '')`,
    `create temp macro labelled_due(x) as nullif(regexp_extract(x, ${literal(labelled.due)}, 1), '')`,
    `create temp macro in_range(t) as
      case when t >= timestamp '${firstYear}-01-01' and t < timestamp '${lastYear + 1}-01-01' then t end`,
    // Midnight is how systems write that no hour is known.
    'create temp macro second_of(t) as nullif(cast(epoch(t) as bigint) % 86400, 0)',
  ];
}

function shapeCase({ pattern, year, month, day, clocks }: DateShape): Sql {
  const group = (number: number) => `regexp_extract(x, ${literal(pattern)}, ${number})`;
  const whole = (number: number) => `try_cast(${group(number)} as bigint)`;
  const clock = (which: 0 | 1 | 2) => {
    const groups = clocks.flatMap((one) => one[which] ?? []).map(whole);
    return groups.length === 0 ? '0' : `coalesce(${groups.join(', ')}, 0)`;
  };
  return `when regexp_matches(x, ${literal(pattern)}) then case when ${clock(0)} < 24
    then try(make_timestamp(${whole(year)}, ${whole(month)}, ${whole(day)}, ${clock(0)}, ${clock(1)}, ${clock(2)})) end`;
}
