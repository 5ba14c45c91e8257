// What is mutated, room by room, and the tests that must notice: a room is judged by its own tests, not by those of the rooms above it.

export interface MutatedRoom {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** Where the room remembers what it made: the next mutant would find what the last one left. */
  readonly remembers?: true;
}

export const rooms: Readonly<Record<string, MutatedRoom>> = {
  exact: { mutate: ['src/exact/*.ts'], tests: ['test/exact/*.test.ts'] },
  rules: { mutate: ['src/rules/*.ts'], tests: ['test/rules/*.test.ts'] },
  audit: { mutate: ['src/audit/**/*.ts'], tests: ['test/audit/**/*.test.ts'] },
  scoring: { mutate: ['src/scoring/{*,measures/*}.ts'], tests: ['test/scoring/*.test.ts'] },
  checks: { mutate: ['src/checks/*.ts'], tests: ['test/checks/*.test.ts'] },
  // What opens bytes (archives, XML, HTML, encodings) or writes workbooks is left out: its tests open whole files.
  'workbook-cells': {
    mutate: [
      'src/contract/cell/{cell-value,dashes,read-number,read-text}.ts',
      'src/workbook/table/merged-values.ts',
    ],
    tests: ['test/workbook/**/{cells-in-words,dashes-and-merges,digits-apart,read-cell}.test.ts'],
  },
  'workbook-rows': {
    mutate: ['src/workbook/table/{counts-in-row,read-totals,row-words}.ts', 'src/checks/totals/*.ts'],
    tests: ['test/workbook/**/{read-rows,read-totals,row-words,total-rows}.test.ts'],
  },
  'workbook-headers': {
    mutate: [
      'src/workbook/table/{find-header,header-faults,header-keys,header-path,match-columns,name-index}.ts',
      'src/contract/published-row.ts',
      'src/workbook/table/sheet-likeness.ts',
    ],
    tests: ['test/workbook/**/{find-header,glossary,legacy-text,parse-submission,unseen}.test.ts'],
    remembers: true,
  },
  'workbook-sheets': {
    mutate: [
      'src/workbook/parse/{info-items,known-names,parse-*,parsing,row-group}.ts',
      'src/contract/info-items.ts',
      'src/workbook/table/{row-values,read-rows,table,unseen-rows}.ts',
    ],
    tests: ['test/workbook/**/{parse-submission,read-rows,unseen}.test.ts'],
  },
};
