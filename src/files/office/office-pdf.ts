// DOCX → PDF through LibreOffice, where there is one.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { officeFailed, officeMissing, officeTooSlow } from '#diagnostics/file/office';
import { type FileContent, refused } from '../read-file.ts';
import { runWithTimeout } from '../run-with-timeout.ts';
import { systemCode } from '../system-code.ts';
import { makeTemporaryFolder, removeFolder } from '../temporary-folder.ts';
import { explainWriteFault } from '../write-faults.ts';
import { findOffice } from './find-office.ts';
import { prepareProfile } from './office-profile.ts';

/** Starting LibreOffice the first time takes some ten seconds on an old office machine. */
const timeoutSeconds = 120;

/** `office` is the program to run, for tests; otherwise it is looked for where each system installs it. */
export async function convertToPdf(
  docx: Uint8Array,
  { office = findOffice(), seconds = timeoutSeconds }: { office?: string | null; seconds?: number } = {},
): Promise<FileContent> {
  if (office === null) return refused(officeMissing({}));
  const { folder, diagnostic } = await makeTemporaryFolder();
  if (folder === null) return refused(diagnostic);
  try {
    return await convertIn(folder, docx, { office, seconds });
  } catch (error) {
    return refused(await explainWriteFault(systemCode(error), folder));
  } finally {
    await removeFolder(folder);
  }
}

async function convertIn(
  folder: string,
  docx: Uint8Array,
  { office, seconds }: { readonly office: string; readonly seconds: number },
): Promise<FileContent> {
  const source = join(folder, 'bao-cao.docx');
  await writeFile(source, docx);
  await prepareProfile(join(folder, 'profile'));
  const ended = await runWithTimeout(office, officeArguments(folder, source), seconds * 1000);
  if (ended === 'too-slow') return refused(officeTooSlow({ seconds }));
  const bytes = await readFile(join(folder, 'bao-cao.pdf')).catch(() => null);
  if (bytes === null) return refused(officeFailed({ reason: ended }));
  return { bytes, diagnostics: [] };
}

/** A profile of its own: a LibreOffice the clerk has open would otherwise swallow the call and do nothing. */
function officeArguments(folder: string, source: string): readonly string[] {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  return [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--norestore',
    '--nolockcheck',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    source,
  ];
}
