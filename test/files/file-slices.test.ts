import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { expect, it } from 'vitest';
import { withSlices } from '#files/file-slices';
import { openArchive } from '#ooxml/package/archive';
import { identifyingLimits } from '#ooxml/package/limits';
import { orRefusal } from '#ooxml/package/refusal';
import { temporaryFolder } from './temporary-folder.ts';

const wanted = ['docProps/core.xml', 'xl/workbook.xml'];

function archive(parts: Readonly<Record<string, string>>): Uint8Array {
  const zip = new PizZip();
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** What is read of a file on disk, by path; a part that is missing, too large or damaged is left out. */
async function smallParts(path: string): Promise<ReadonlyMap<string, string>> {
  const { found } = await withSlices(path, async (file) => {
    const opened = await orRefusal(async () => openArchive(file, identifyingLimits));
    const parts = new Map<string, string>();
    if (!('value' in opened)) return parts;
    for (const part of wanted) {
      const read = await orRefusal(async () => opened.value.bytes(part));
      if ('value' in read) parts.set(part, Buffer.from(read.value).toString('utf8'));
    }
    return parts;
  });
  return found ?? new Map();
}

async function partsOf(bytes: Uint8Array) {
  const path = join(await temporaryFolder(), 'a.xlsx');
  await writeFile(path, bytes);
  return Object.fromEntries(await smallParts(path));
}

it('gives the parts asked for, from an archive of many megabytes, too', async () => {
  const noise = Array.from({ length: 300_000 }, (_, index) => (index * 2_654_435_761) % 4_294_967_296).join(
    ' ',
  );
  const bytes = archive({
    'docProps/core.xml': '<a>Kết quả</a>',
    'xl/media/x.png': noise,
    'xl/workbook.xml': '<b/>',
  });
  expect(await partsOf(bytes)).toEqual({ 'docProps/core.xml': '<a>Kết quả</a>', 'xl/workbook.xml': '<b/>' });
});

it('leaves out a part that unpacks to more than any real one', async () => {
  const bytes = archive({ 'docProps/core.xml': ' '.repeat(30_000_000) });
  expect(await partsOf(bytes)).toEqual({});
});

it('finds nothing in what is cut off, changed or no archive, and never fails', async () => {
  const whole = archive({ 'docProps/core.xml': '<a/>', 'xl/workbook.xml': '<b/>' });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.nat(whole.length - 1), fc.nat(255), async (cut, at, byte) => {
      const changed = Uint8Array.from(whole);
      changed[at] = byte;
      for (const bytes of [whole.subarray(0, cut), changed])
        expect(Object.keys(await partsOf(bytes)).every((path) => wanted.includes(path))).toBe(true);
    }),
    { numRuns: 60 },
  );
  expect((await smallParts('khong-co.xlsx')).size).toBe(0);
});

it.skipIf(process.platform === 'win32')('never waits on a pipe', async () => {
  const path = join(await temporaryFolder(), 'a.xlsx');
  execFileSync('mkfifo', [path]);
  expect((await smallParts(path)).size).toBe(0);
});
