// As a developer runs it: from TypeScript, in any folder, with the workers and threads of the built program.
import { expect, it } from 'vitest';
import { main } from '#cli/main';
import { fakeStreams } from '../../cli/fake-streams.ts';
import { faultyWorkbook, goodWorkbook, makeFolder, recordIn, removeFolders } from './workbooks.ts';

it('a batch is done from the source, its workers too', { timeout: 180_000 }, async () => {
  const folder = makeFolder({ 'a.xlsx': goodWorkbook(), 'b.xlsx': faultyWorkbook() });
  const streams = fakeStreams();
  expect(await main(['batch', folder, '--format', 'html', '--jobs', '1'], streams)).toBe(4);
  expect(recordIn(folder).counts).toMatchObject({ written: 1, faulty: 1, crashed: 0 });
  removeFolders();
});
