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
  workbook: {
    mutate: [
      'src/workbook/*.ts',
      // What opens bytes (archives, XML, HTML, encodings) or writes workbooks: its tests open whole files.
      '!src/workbook/{read-grids,read-html,read-xlsx,read-submission,own-document,decode-text,sniff,refusal}.ts',
      '!src/workbook/{read-published,read-form,published-forms}.ts',
      '!src/workbook/{annotate,fill}-workbook.ts',
      '!src/workbook/write-input.ts',
    ],
    tests: [
      'test/workbook/{bounded-findings,find-header,glossary,legacy-text,parse-submission}.test.ts',
      'test/workbook/{read-cell,read-rows,total-rows}.test.ts',
    ],
  },
};
