// Two lists of different days: due dates that moved, dossiers that vanished. Both relations as `classified` takes them.
import type { Sql } from './dialect.ts';

/** By the first row of each code in either list. */
export function movedQuery(older: Sql, newer: Sql, maxRows: number): Sql {
  return `select o.n as n, o.due as before, w.n as newer, w.due as after
from (${firstOfCode(older)}) as o join (${firstOfCode(newer)}) as w on o.code_key = w.code_key
where o.due is distinct from w.due order by o.n limit ${maxRows}`;
}

export function vanishedQuery(older: Sql, newer: Sql, maxRows: number): Sql {
  return `select o.n as n from (${firstOfCode(older)}) as o
where not exists (select 1 from ${newer} as w where w.code_key = o.code_key) order by o.n limit ${maxRows}`;
}

function firstOfCode(dossiers: Sql): Sql {
  return `select n, code_key, due from (
    select n, code_key, due, row_number() over (partition by code_key order by n) as rank
    from ${dossiers} as dossiers where code_key is not null
  ) as ranked where rank = 1`;
}
