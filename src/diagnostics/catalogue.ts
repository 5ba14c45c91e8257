// Every definition, in one list: for the reference page, and the test that codes are unique.
import * as cell from './cell.ts';
import type { Declared } from './diagnostic.ts';
import * as file from './file.ts';
import * as header from './header.ts';
import * as info from './info.ts';
import * as missing from './missing.ts';
import * as row from './row.ts';
import * as ruleSet from './rule-set.ts';
import * as sheet from './sheet.ts';

/** File by file, in the order in which a reader meets them: from the file down to the cell, then meaning. */
export const catalogue: readonly Declared[] = [
  file,
  sheet,
  header,
  info,
  row,
  missing,
  cell,
  ruleSet,
].flatMap((definitions): Declared[] => Object.values(definitions));
