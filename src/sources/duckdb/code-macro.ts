// How DuckDB compares codes of dossiers: without spaces, visible or not, and in capitals.
import type { Sql } from '#lists/dialect';

/** What is written so already, nearly every code, is told by quick comparisons. */
export const codeMacro: Sql = `create temp macro code_key(x) as case
    when x = upper(x) and strlen(x) = length(x) and not contains(x, ' ') and not contains(x, chr(9)) and not contains(x, chr(10))
      then x
    else upper(regexp_replace(x, '[\\s\\x{00A0}\\x{200B}\\x{FEFF}]+', '', 'g'))
  end`;
