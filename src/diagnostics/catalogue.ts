// Every definition, in one list: for the reference page, and the test that codes are unique.

import * as audit from '#diagnostics/audit/audit';
import * as auditCalculations from '#diagnostics/audit/audit-calculation';
import * as auditCopying from '#diagnostics/audit/audit-copying';
import * as auditFollowing from '#diagnostics/audit/audit-following';
import * as auditLevels from '#diagnostics/audit/audit-levels';
import * as auditRows from '#diagnostics/audit/audit-rows';
import * as indexAudit from '#diagnostics/audit/index-audit';
import * as comparison from '#diagnostics/check/comparison';
import * as groupIdentity from '#diagnostics/check/group-identity';
import * as identity from '#diagnostics/check/identity';
import * as note from '#diagnostics/check/note';
import * as partExceeds from '#diagnostics/check/part-exceeds';
import * as periodDate from '#diagnostics/check/period-date';
import * as plausibility from '#diagnostics/check/plausibility';
import * as previous from '#diagnostics/check/previous';
import * as annotation from '#diagnostics/file/annotation';
import * as dossierList from '#diagnostics/file/dossier-list';
import * as file from '#diagnostics/file/file';
import * as fileAccess from '#diagnostics/file/file-access';
import * as limits from '#diagnostics/file/limits';
import * as location from '#diagnostics/file/location';
import * as office from '#diagnostics/file/office';
import * as output from '#diagnostics/file/output';
import * as ownDocument from '#diagnostics/file/own-document';
import * as batch from '#diagnostics/run/batch';
import * as schedule from '#diagnostics/run/schedule';
import * as assumed from '#diagnostics/scoring/assumed';
import * as indexRequest from '#diagnostics/scoring/index-request';
import * as indexRow from '#diagnostics/scoring/index-row';
import * as indexScoring from '#diagnostics/scoring/index-scoring';
import * as nearShare from '#diagnostics/scoring/near-share';
import * as onlineLate from '#diagnostics/scoring/online-late';
import * as rounding from '#diagnostics/scoring/rounding';
import * as ruleSet from '#diagnostics/scoring/rule-set';
import * as scoring from '#diagnostics/scoring/scoring';
import * as standIn from '#diagnostics/scoring/stand-in';
import * as collection from '#diagnostics/source/collection';
import * as list from '#diagnostics/source/list';
import * as listCompared from '#diagnostics/source/list-compared';
import * as listDatabase from '#diagnostics/source/list-database';
import * as listRow from '#diagnostics/source/list-row';
import * as listWords from '#diagnostics/source/list-words';
import * as officeList from '#diagnostics/source/office-list';
import * as publishedReport from '#diagnostics/source/published-report';
import * as publishedReportNotes from '#diagnostics/source/published-report-notes';
import * as publishedReportTaken from '#diagnostics/source/published-report-taken';
import * as unitSheet from '#diagnostics/source/unit-sheet';
import * as unitSheetIdentity from '#diagnostics/source/unit-sheet-identity';
import * as unitSheetRows from '#diagnostics/source/unit-sheet-rows';
import * as passage from '#diagnostics/template/passage';
import * as placeholder from '#diagnostics/template/placeholder';
import * as template from '#diagnostics/template/template';
import * as templateBounds from '#diagnostics/template/template-bounds';
import * as cell from '#diagnostics/workbook/cell';
import * as digits from '#diagnostics/workbook/digits';
import * as filling from '#diagnostics/workbook/filling';
import * as header from '#diagnostics/workbook/header';
import * as info from '#diagnostics/workbook/info';
import * as merge from '#diagnostics/workbook/merge';
import * as required from '#diagnostics/workbook/required';
import * as row from '#diagnostics/workbook/row';
import * as sheet from '#diagnostics/workbook/sheet';
import * as totalRow from '#diagnostics/workbook/total-row';
import * as unseen from '#diagnostics/workbook/unseen';
import type { Declared } from './define.ts';

/** File by file, in the order in which a reader meets them: from the file down to the cell, then meaning. */
export const catalogue: readonly Declared[] = [
  fileAccess,
  location,
  file,
  ownDocument,
  dossierList,
  sheet,
  unseen,
  limits,
  header,
  info,
  periodDate,
  row,
  totalRow,
  merge,
  required,
  cell,
  digits,
  identity,
  partExceeds,
  groupIdentity,
  previous,
  plausibility,
  note,
  ruleSet,
  standIn,
  assumed,
  onlineLate,
  scoring,
  indexRow,
  indexScoring,
  indexRequest,
  rounding,
  nearShare,
  audit,
  auditFollowing,
  auditRows,
  auditLevels,
  auditCalculations,
  auditCopying,
  indexAudit,
  comparison,
  output,
  batch,
  schedule,
  list,
  listWords,
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
  unitSheetIdentity,
  unitSheetRows,
  officeList,
  publishedReport,
  publishedReportNotes,
  publishedReportTaken,
  collection,
].flatMap((definitions): Declared[] => Object.values(definitions));
