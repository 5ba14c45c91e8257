// Codes that no test raises yet. The list may only grow shorter: a code in it that a test raises fails the run, too.
export const notYetRaised: readonly string[] = [
  'folder-taken-away',
  'index-level-without-formula',
  'index-levels-left-out',
  'index-zero-rule',
  'report-cell-shared',
  'report-count-unclear',
  'report-figure-unreadable',
  'report-info-missing',
  'report-level-not-stated',
  'report-not-recognised',
  'report-table-missing',
];
