import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { asDiagnostic, asRecorded } from '#app/batch/recorded-diagnostic';
import { receivedBalanceDiffers } from '#diagnostics/check/identity';
import { describe as describeDiagnostic } from '#diagnostics/describe';
import { programOfThisRun } from '../../program-of-this-run.ts';
import { runInside } from '../../run-inside.ts';
import { goodWorkbook, makeFolder, recordIn, removeFolders } from './workbooks.ts';

const program = programOfThisRun();
afterEach(removeFolders);

const batch = (cwd: string, ...words: readonly string[]) =>
  runInside(program, ['batch', '.', '--jobs', '1', '--format', 'html', ...words], { cwd });
const messages = (folder: string) =>
  recordIn(folder).workbooks[0].diagnostics.map(({ message }: { message: string }) => message);

it('findings of an unchanged workbook are written in the language of the run, from their facts', async () => {
  const folder = makeFolder({ 'q2.xlsx': goodWorkbook() });
  await batch(folder);
  const first = messages(folder);
  expect(first.join('')).toMatch(/hồ sơ|đơn vị/u);
  await batch(folder, '--lang', 'en');
  expect(recordIn(folder).workbooks[0].outcome).toBe('unchanged');
  const english = messages(folder);
  expect(english.join('')).toMatch(/units|dossiers/u);
  expect(english).toHaveLength(first.length);
  await batch(folder, '--lang', 'vi');
  expect(messages(folder)).toEqual(first);
});

it('those of a record without facts keep their words, and it is said whose they are', async () => {
  const folder = makeFolder({ 'q2.xlsx': goodWorkbook() });
  await batch(folder);
  const [first] = messages(folder);
  const path = join(folder, 'ket-qua-chay.json');
  const { language, ...record } = JSON.parse(readFileSync(path, 'utf8'));
  expect(language).toBe('vi');
  for (const workbook of record.workbooks) for (const one of workbook.diagnostics) delete one.facts;
  writeFileSync(path, JSON.stringify(record));
  await batch(folder, '--lang', 'en');
  expect(recordIn(folder).workbooks[0].outcome).toBe('unchanged');
  expect(messages(folder)[0]).toBe(`${first} (In the words of an earlier run.)`);
});

it.each([
  ['facts that are another message’s', { received: 'x' }],
  ['a code that is not known', undefined],
])('words are kept beside %s', (_, facts) => {
  const found = receivedBalanceDiffers({ received: 13, early: 11, onTime: 0, late: 3, pending: 0 });
  const [recorded] = asRecorded([found], 'vi');
  if (recorded === undefined) throw new Error('nothing recorded');
  const edited = facts === undefined ? { ...recorded, code: 'of-a-later-version' } : { ...recorded, facts };
  expect(describeDiagnostic(asDiagnostic(edited, 'vi'), 'vi').message).toBe(recorded.message);
  expect(describeDiagnostic(asDiagnostic(edited, 'vi'), 'en').message).toContain(recorded.message);
});
