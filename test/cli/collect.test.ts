import { join } from 'node:path';
import { expect, it } from 'vitest';
import { distributeSheets } from '#app/distribute-sheets';
import { startWorkbook } from '#app/start-workbook';
import { main } from '#cli/main';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { fakeStreams } from './fake-streams.ts';

it('sheets that were not filled in are named together, once', async () => {
  const folder = await temporaryFolder();
  const [into, sheets] = [join(folder, 'so.xlsx'), join(folder, 'phieu')];
  const units = 'TP: Phòng Tư pháp; Phòng Y tế';
  await startWorkbook({ file: into, period: 'Quý II/2022', authority: 'UBND huyện A', units, force: false });
  await distributeSheets({ workbook: into, out: sheets, force: false });
  const streams = fakeStreams();
  await main(['collect', sheets, '--into', into, '-o', join(folder, 'gop.xlsx')], streams);
  expect(streams.printed.err.match(/returned-not-filled-in/gu)).toHaveLength(1);
  expect(streams.printed.err).toMatch(/01 Phòng Tư pháp\.xlsx.*02 Phòng Y tế\.xlsx/su);
  expect(streams.printed.err).not.toContain('sheet-not-filled-in');
});
