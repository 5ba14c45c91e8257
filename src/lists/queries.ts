// What is asked of the classified rows: the counts of each unit, and dossiers that stand twice.
import type { Dialect, Sql } from './dialect.ts';
import { findingsOf, rowFindings } from './findings.ts';
import { classified, fates, places, type Question } from './placement.ts';

/** A whole number whose sum over few rows stays one. */
const countAll = 'cast(count(*) as bigint)';

/** Rows by unit, fate and place, with how many have each finding; a unit none of whose rows counts has its group as well. */
export function countsQuery(dossiers: Sql, question: Question, dialect: Dialect): Sql {
  return `select unit, fate, place, returned, carried, online, ministry, ${countAll} as rows, ${findingCounts(question, dialect)}
from (${classified(dossiers, question, dialect)}) as classified
group by unit, fate, place, returned, carried, online, ministry`;
}

/** How many rows have each finding. */
function findingCounts(question: Question, dialect: Dialect): Sql {
  const found = findingsOf(question, dialect);
  return rowFindings
    .map((name) => `count(case when ${found[name]} then 1 end) as f_${name.toLowerCase()}`)
    .join(', ');
}

/** Rows whose code stands in more than one row, whatever becomes of them: few, so that nothing else is classified again. */
export function repeatedQuery(dossiers: Sql): Sql {
  return `select * from ${dossiers} as dossiers where code_key in (
    select code_key from ${dossiers} as all_rows where code_key is not null group by code_key having count(*) > 1
  )`;
}

/**
 * Rows of a code that stands more than once among those that can be counted, or were finished before the period; `rank` 1 is the one
 * that holds: the row with an end, of two ends the later, else the first in the order given. `rivals`: rows of `repeatedQuery`, classified.
 */
function ranked(rivals: Sql): Sql {
  const order = 'partition by code_key order by (case when ended is null then 1 else 0 end), ended desc, n';
  const figures = ['unit', 'state', 'online', 'received', 'due', 'ended'];
  const differs = figures.map((figure) => `${figure} is distinct from first_value(${figure}) over same`);
  return `select *,
  row_number() over same as rank, first_value(n) over same as kept, (${differs.join(' or ')}) as differs
from (select * from (${rivals}) as classified where fate = ${fates.counted} or fate = ${fates.endedBefore}) as rivals
window same as (${order})`;
}

/** What is to be taken off the counts, in their groups, and off the findings. */
export function doubledCountsQuery(rivals: Sql, question: Question, dialect: Dialect): Sql {
  return `select unit, fate, place, returned, carried, online, ministry, ${countAll} as rows, ${findingCounts(question, dialect)}
from (${ranked(rivals)}) as ranked
where rank > 1 and fate = ${fates.counted}
group by unit, fate, place, returned, carried, online, ministry`;
}

/** The rows themselves, the first so many: their number, that of the row kept, and whether their figures differ. */
export function doubledRowsQuery(rivals: Sql, maxRows: number): Sql {
  return `select n, kept, differs
from (${ranked(rivals)}) as ranked
where rank > 1 and fate = ${fates.counted}
order by n limit ${maxRows}`;
}

/** The numbers of all of them. */
export function doubledNumbers(rivals: Sql): Sql {
  return `select n from (${ranked(rivals)}) as ranked where rank > 1 and n is not null`;
}

/** Late and overdue dossiers that count, by number: what the internal annex lists. */
export function lateRowsQuery(classifiedRows: Sql, rivals: Sql): Sql {
  return `select n, unit, place, due, ended from (${classifiedRows}) as classified
where fate = ${fates.counted} and place in (${places.late}, ${places.overdue})
  and n not in (${doubledNumbers(rivals)})
order by n`;
}
