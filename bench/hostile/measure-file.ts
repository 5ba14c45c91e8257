// One hostile file through `check --json` and `report` of the built program: what it got, in what time and memory.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { SaxesParser } from 'saxes';
import type { HostileFile } from '../../test/hostile/hostile-file.ts';
import { generalFaults, type Ran, runMeasured } from './run-measured.ts';

export interface Measured {
  readonly index: number;
  readonly file: Pick<HostileFile, 'name' | 'kind'>;
  /** Of `check`: the first error, or "read". */
  readonly got: string;
  /** The worse of both commands. */
  readonly processorSeconds: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly faults: readonly string[];
}

export async function measureFile(
  program: string,
  file: HostileFile,
  folder: string,
  path: string,
): Promise<Omit<Measured, 'index'>> {
  const out = join(folder, 'out');
  const grows = 'special' in file.content && file.content.special === 'growing';
  const before = grows ? [grower] : [];
  const check = await runMeasured(program, ['check', path, '--json'], before);
  const report = await runMeasured(program, ['report', path, '--out', out], before);
  const codes = errorCodes(check.out);
  const faults = [
    ...faultsOf('check', check, file),
    ...faultsOf('report', report, file),
    ...outcomeFaults(file, codes),
    ...outputFaults(file, folder),
    ...(grows && statSync(path).size < 3_000_000 ? ['did not grow while it was read'] : []),
  ];
  return {
    file,
    got: codes === null ? 'no JSON' : (codes[0] ?? 'read'),
    processorSeconds: Math.max(check.processor, report.processor),
    seconds: Math.max(check.seconds, report.seconds),
    megabytes: Math.max(check.megabytes, report.megabytes),
    faults,
  };
}

const grower = join(import.meta.dirname, 'grow.cjs');

function faultsOf(command: string, ran: Ran, { expected }: HostileFile): readonly string[] {
  const status = { refused: 3, faulty: 1, read: 0 }[expected.outcome];
  return [
    ...(ran.status === status ? [] : [`${command} ended with ${ran.status}, not ${status}`]),
    ...generalFaults(command, ran),
  ];
}

/** Null where what was printed is not one JSON document. */
function errorCodes(json: string): readonly string[] | null {
  try {
    const { diagnostics }: { diagnostics: { code: string; severity: string }[] } = JSON.parse(json);
    return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  } catch {
    return null;
  }
}

function outcomeFaults({ expected }: HostileFile, codes: readonly string[] | null): readonly string[] {
  if (codes === null) return ['check printed no JSON'];
  const found = [...new Set(codes)].slice(0, 6).join(', ') || 'no error';
  switch (expected.outcome) {
    case 'read':
      return codes.length === 0 ? [] : [`should be read, got ${found}`];
    case 'refused':
      return codes.length === 1 && codes[0] === expected.code
        ? []
        : [`should be ${expected.code}, got ${found}`];
    case 'faulty':
      return codes.includes(expected.code) ? [] : [`should have ${expected.code}, got ${found}`];
  }
}

/** Nothing where the file was not read; else the two documents, well-formed throughout; and never anything beside `--out`. */
function outputFaults({ name, content, expected }: HostileFile, folder: string): readonly string[] {
  const missing = 'special' in content && content.special === 'missing';
  const wanted = [...(missing ? [] : [name]), ...(expected.outcome === 'read' ? ['out'] : [])].sort();
  const found = readdirSync(folder).sort();
  if (found.join('\n') !== wanted.join('\n')) return [`left in the folder: ${found.join(', ')}`];
  if (expected.outcome !== 'read') return [];
  const written = readdirSync(join(folder, 'out'));
  if (written.length !== 2) return [`left in --out: ${written.join(', ')}`];
  return written.flatMap((one) =>
    brokenParts(readFileSync(join(folder, 'out', one))).map((part) => `${one}: ${part} is broken`),
  );
}

function brokenParts(bytes: Uint8Array): readonly string[] {
  const parts = Object.entries(new PizZip(bytes).files).filter(([path]) => /\.(xml|rels)$/u.test(path));
  return parts.filter(([, part]) => !isWellFormed(part.asUint8Array())).map(([path]) => path);
}

function isWellFormed(part: Uint8Array): boolean {
  try {
    new SaxesParser({ xmlns: true }).write(new TextDecoder('utf-8', { fatal: true }).decode(part)).close();
    return true;
  } catch {
    return false;
  }
}
