// The picture of docs/architecture.md as a test: each room may import only the rooms below it.
const belowWorkbook = ['contract', 'domain', 'language', 'diagnostics', 'exact', 'ooxml'];
const rooms = {
  exact: [],
  language: [],
  diagnostics: ['language'],
  domain: ['diagnostics', 'exact', 'language'],
  ooxml: ['diagnostics', 'exact', 'language'],
  contract: ['domain', 'diagnostics', 'exact', 'language', 'ooxml'],
  checks: ['contract', 'domain', 'diagnostics', 'exact', 'language'],
  rules: ['domain', 'diagnostics', 'exact', 'language'],
  scoring: ['rules', 'domain', 'exact', 'diagnostics', 'language'],
  audit: ['scoring', 'rules', 'domain', 'exact', 'diagnostics', 'language'],
  lists: ['rules', 'domain', 'diagnostics', 'exact', 'language'],
  report: ['lists', 'audit', 'scoring', 'rules', 'domain', 'exact', 'language', 'diagnostics'],
  workbook: ['checks', ...belowWorkbook],
  'published-report': ['checks', 'workbook', ...belowWorkbook],
  'unit-sheets': ['published-report', 'workbook', ...belowWorkbook],
  documents: ['report', 'diagnostics', 'language', 'exact', 'ooxml'],
  files: ['diagnostics', 'language'],
  sources: ['lists', 'workbook', 'files', 'domain', 'diagnostics', 'language'],
  app: [
    'sources',
    'lists',
    'files',
    'workbook',
    'contract',
    'unit-sheets',
    'published-report',
    'documents',
    'checks',
    'rules',
    'scoring',
    'audit',
    'report',
    'domain',
    'diagnostics',
    'language',
  ],
  page: ['app', 'unit-sheets', 'report', 'documents', 'diagnostics', 'language'],
  cli: ['app', 'page', 'files', 'unit-sheets', 'report', 'diagnostics', 'language'],
};
const core = 'exact|language|diagnostics|domain|checks|rules|scoring|audit|lists|report';

/** Templates for Word are kept as pizzip has them: docxtemplater takes no other. */
const holdsPizzip =
  'documents/(unsafe-parts|inspect-template|docx/(leave-comments|check-archive|open-template|paragraphs-of))\\.ts$';

export default {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Two files that need each other are one file, or a third is missing.',
      from: {},
      to: { circular: true },
    },
    ...Object.entries(rooms).map(([room, below]) => ({
      name: `${room}-imports-down`,
      severity: 'error',
      comment: `${room}/ may know only: ${below.join(', ') || 'nothing'}. See docs/architecture.md.`,
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...below].join('|')})/` },
    })),
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'The core knows no file, clock or terminal, and no library but zod.',
      from: { path: `^src/(${core})/` },
      to: { pathNot: '^(src/|node_modules/zod/)' },
    },
    {
      name: 'only-files-touches-the-machine',
      severity: 'error',
      comment:
        'Other programs and the machine are the work of files/ (app/ starts workers, cli/ owns the terminal).',
      from: { path: '^src/', pathNot: '^src/(files|app|cli)/' },
      to: { path: '^(node:)?(child_process|os|worker_threads)' },
    },
    {
      name: 'only-files-touches-the-disk',
      severity: 'error',
      comment: 'Files are read and written in files/ alone.',
      from: { path: '^src/', pathNot: '^src/files/' },
      to: { path: '^(node:)?fs(/|$)' },
    },
    ...[
      ['(yauzl|saxes|exceljs)', ''],
      ['pizzip', `|${holdsPizzip}`],
    ].map(([library, others]) => ({
      name: `only-ooxml-knows-${library}`,
      severity: 'error',
      comment: 'Archives, XML and the objects of exceljs are known to ooxml/ alone; see docs/adr/0024.',
      from: { path: '^src/', pathNot: `^src/(ooxml/${others})` },
      to: { path: `^node_modules/${library}/` },
    })),
    {
      name: 'engines-in-their-folders',
      severity: 'error',
      comment: 'DuckDB and the client of PostgreSQL are known to sources/ alone.',
      from: { path: '^src/', pathNot: '^src/sources/' },
      to: { path: '^node_modules/(@duckdb|pg)/' },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      comment: 'A file nobody imports is dead wood.',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: '^src/(cli/main|app/batch/watch-memory|app/watch-time).ts$',
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
