// `npm run bench -- start-up`: the built program from start to end, beside other readers of the same workbook.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { hasOpenpyxl, measure } from './measure.mjs';

const rounds = Number(process.argv[2] ?? 11);
const fixture = 'fixtures/q2-2022.xlsx';
const program = 'bin/tthc-score.js';
if (!existsSync('dist/cli/main.js')) throw new Error('npm run build first');

const folder = await mkdtemp(join(tmpdir(), 'tthc-bench-'));
const openpyxl = hasOpenpyxl();
const jobs = [
  { name: 'node -e 0', words: ['node', '-e', '0'] },
  { name: 'tthc-score --help', words: ['node', program, '--help'], times: 1.35 },
  { name: 'tthc-score compute', words: ['node', program, 'compute', fixture], times: 4.5 },
  {
    name: 'tthc-score report (docx, xlsx)',
    words: ['node', program, 'report', fixture, '--out', folder],
    times: 9,
    megabytes: 200,
  },
  { name: 'exceljs, reading only', words: ['node', 'bench/peers/read-exceljs.mjs', fixture] },
  ...(openpyxl
    ? [
        {
          name: 'openpyxl, reading only',
          words: ['/usr/bin/python3', 'bench/peers/read_openpyxl.py', fixture],
        },
      ]
    : []),
];
// Node reads these certificates at every start, whoever asks for no connection: 40 ms of each row where a machine names a file of them.
const { NODE_EXTRA_CA_CERTS: certificates, ...withoutCertificates } = process.env;
const bare = (name) => `${name}, without certificates`;
const results = await measure(
  certificates === undefined
    ? jobs
    : jobs.flatMap((job) => [job, { ...job, name: bare(job.name), environment: withoutCertificates }]),
  rounds,
);
await rm(folder, { recursive: true });

console.log(
  `${cpus()[0]?.model} × ${cpus().length}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`,
);
console.log(`Medians of ${rounds} rounds, every job once a round; most memory of all rounds.`);
if (certificates !== undefined)
  console.log('NODE_EXTRA_CA_CERTS is set; the last two columns are without it.');
const heads = ['job', 'ms by the clock', 'processor ms', '× node -e 0', 'peak MB', 'goal', ''];
if (certificates !== undefined) heads.push('processor ms', '× node -e 0');
console.log(`\n| ${heads.join(' | ')} |\n${'|---'.repeat(heads.length)}|`);
for (const { name, times, megabytes } of jobs) {
  const { wall, processor, megabytes: peak } = results.get(name);
  const ratio = processor / results.get('node -e 0').processor;
  const met = (times === undefined || ratio <= times) && (megabytes === undefined || peak < megabytes);
  const goals = [...(times ? [`≤ ${times} ×`] : []), ...(megabytes ? [`< ${megabytes} MB`] : [])];
  const cells = [
    name,
    wall.toFixed(0),
    processor.toFixed(0),
    ratio.toFixed(2),
    peak.toFixed(0),
    goals.join(', '),
    goals.length > 0 ? (met ? 'met' : 'missed') : '',
  ];
  if (certificates !== undefined) {
    const alone = results.get(bare(name)).processor;
    cells.push(alone.toFixed(0), (alone / results.get(bare('node -e 0')).processor).toFixed(2));
  }
  console.log(`| ${cells.join(' | ')} |`);
  if (!met) process.exitCode = 1;
}
if (!openpyxl) console.log('\nopenpyxl (Debian: python3-openpyxl) is not installed.');
