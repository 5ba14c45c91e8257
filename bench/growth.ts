// `npm run bench -- growth`: reports of 22 to 5,000 units, each format in a process of its own: time and memory a unit.
import { spawnSync } from 'node:child_process';
import { median } from './stages/paired.ts';

const sizes = [22, 300, 3000, 5000];
const largest = 5000;
const formats = ['docx', 'xlsx', 'html'];
const rounds = 3;

interface Measured {
  readonly milliseconds: number;
  readonly megabytes: number;
}

console.log(
  `Processor ms of a report alone, most MB of its process; medians of ${rounds} processes, in turn.\n`,
);
console.log(
  '| format | units | ms a unit | KB a unit | peak MB | 5,000 against 300 |\n|---|---|---|---|---|---|',
);
const runs = new Map<string, Measured[]>();
for (let round = 0; round < rounds; round += 1)
  for (const format of formats)
    for (const units of sizes) {
      const key = `${format} ${units}`;
      runs.set(key, [...(runs.get(key) ?? []), once(format, units)]);
    }
for (const format of formats)
  for (const units of sizes) {
    const { milliseconds, megabytes } = middle(format, units);
    const cells = [
      ...[format, `${units}`, (milliseconds / units).toFixed(3), ((megabytes * 1000) / units).toFixed(0)],
      ...[megabytes.toFixed(0), units === largest ? against(format) : ''],
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }

function once(format: string, units: number): Measured {
  const words = ['--expose-gc', '--import', 'tsx', 'bench/growth/fill-once.ts', format, `${units}`];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  const [milliseconds = '', megabytes = ''] = stdout.trim().split(' ');
  if (megabytes === '') throw new Error(stderr);
  return { milliseconds: Number(milliseconds), megabytes: Number(megabytes) };
}

function middle(format: string, units: number): Measured {
  const all = runs.get(`${format} ${units}`) ?? [];
  return {
    milliseconds: median(all.map((one) => one.milliseconds)),
    megabytes: median(all.map((one) => one.megabytes)),
  };
}

function against(format: string): string {
  const [few, many] = [middle(format, 300), middle(format, largest)];
  const time = many.milliseconds / few.milliseconds / (largest / 300);
  const memory = many.megabytes / few.megabytes / (largest / 300);
  const met = time <= 1.3 && memory <= 1.3;
  if (!met) process.exitCode = 1;
  return `${time.toFixed(2)} × time, ${memory.toFixed(2)} × memory: ${met ? 'met' : 'missed'}`;
}
