// What is mutated, room by room, and the tests that must notice: a room is judged by its own tests, not by those of the rooms above it.

export interface MutatedRoom {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

export const rooms: Readonly<Record<string, MutatedRoom>> = {
  exact: { mutate: ['src/exact/*.ts'], tests: ['test/exact/*.test.ts'] },
  rules: { mutate: ['src/rules/*.ts'], tests: ['test/rules/*.test.ts'] },
  audit: { mutate: ['src/audit/**/*.ts'], tests: ['test/audit/**/*.test.ts'] },
  scoring: { mutate: ['src/scoring/*.ts'], tests: ['test/scoring/*.test.ts'] },
  checks: { mutate: ['src/checks/*.ts'], tests: ['test/checks/*.test.ts'] },
  // What opens bytes (archives, XML, HTML, encodings) or writes workbooks is left out: its tests open whole files.
  'workbook-cells': {
    mutate: [
      'src/workbook/{cell-value,counts-in-row,dashes,legacy-text,merged-values,read-cell,read-fields,row-words}.ts',
      'src/workbook/table-values.ts',
    ],
    tests: ['test/workbook/{dashes-and-merges,digits-apart,legacy-text,read-cell,read-rows}.test.ts'],
  },
  'workbook-rows': {
    mutate: [
      'src/workbook/{block-totals,bounded-findings,check-totals,grid,procedure-shares,read-rows,row-group,row-sums}.ts',
      'src/workbook/{table,total-rows,unseen-rows}.ts',
    ],
    tests: ['test/workbook/{bounded-findings,read-rows,total-rows,unseen}.test.ts'],
  },
  'workbook-headers': {
    mutate: [
      'src/workbook/{column,columns,contract-sheets,define-column,find-header,known-names,match-columns}.ts',
      'src/workbook/{header-faults,header-keys,header-path,header-words,name-index,other-columns,sheet-likeness}.ts',
    ],
    tests: ['test/workbook/{find-header,glossary,parse-submission}.test.ts'],
  },
  'workbook-sheets': {
    mutate: ['src/workbook/{group-columns,info-items,info-keys,parse-*,parsing,unit-columns}.ts'],
    tests: ['test/workbook/{parse-submission,read-rows}.test.ts'],
  },
};
