// Every definition, in one list: for the reference page, and the test that codes are unique.

import * as annotation from './annotation.ts';
import * as assumed from './assumed.ts';
import * as audit from './audit.ts';
import * as auditCopying from './audit-copying.ts';
import * as auditLevels from './audit-levels.ts';
import * as auditReckoning from './audit-reckoning.ts';
import * as batch from './batch.ts';
import * as cell from './cell.ts';
import * as collection from './collection.ts';
import * as comparison from './comparison.ts';
import type { Declared } from './diagnostic.ts';
import * as digits from './digits.ts';
import * as file from './file.ts';
import * as filling from './filling.ts';
import * as groupIdentity from './group-identity.ts';
import * as header from './header.ts';
import * as identity from './identity.ts';
import * as indexAudit from './index-audit.ts';
import * as indexRow from './index-row.ts';
import * as indexScoring from './index-scoring.ts';
import * as info from './info.ts';
import * as input from './input.ts';
import * as list from './list.ts';
import * as listCompared from './list-compared.ts';
import * as listDatabase from './list-database.ts';
import * as listRow from './list-row.ts';
import * as merge from './merge.ts';
import * as missing from './missing.ts';
import * as nearShare from './near-share.ts';
import * as note from './note.ts';
import * as office from './office.ts';
import * as output from './output.ts';
import * as ownDocument from './own-document.ts';
import * as partExceeds from './part-exceeds.ts';
import * as passage from './passage.ts';
import * as periodDate from './period-date.ts';
import * as placeholder from './placeholder.ts';
import * as previous from './previous.ts';
import * as publishedReport from './published-report.ts';
import * as rounding from './rounding.ts';
import * as row from './row.ts';
import * as ruleSet from './rule-set.ts';
import * as schedule from './schedule.ts';
import * as scoring from './scoring.ts';
import * as sheet from './sheet.ts';
import * as standIn from './stand-in.ts';
import * as suspicion from './suspicion.ts';
import * as template from './template.ts';
import * as templateBounds from './template-bounds.ts';
import * as totalRow from './total-row.ts';
import * as unitSheet from './unit-sheet.ts';
import * as unseen from './unseen.ts';
import * as volume from './volume.ts';
import * as whereabouts from './whereabouts.ts';

/** File by file, in the order in which a reader meets them: from the file down to the cell, then meaning. */
export const catalogue: readonly Declared[] = [
  input,
  whereabouts,
  file,
  ownDocument,
  sheet,
  unseen,
  volume,
  header,
  info,
  periodDate,
  row,
  totalRow,
  merge,
  missing,
  cell,
  digits,
  identity,
  partExceeds,
  groupIdentity,
  previous,
  suspicion,
  note,
  ruleSet,
  standIn,
  assumed,
  scoring,
  indexRow,
  indexScoring,
  rounding,
  nearShare,
  audit,
  auditLevels,
  auditReckoning,
  auditCopying,
  indexAudit,
  comparison,
  output,
  batch,
  schedule,
  list,
  listRow,
  listCompared,
  listDatabase,
  office,
  template,
  templateBounds,
  placeholder,
  passage,
  annotation,
  filling,
  unitSheet,
  publishedReport,
  collection,
].flatMap((definitions): Declared[] => Object.values(definitions));
