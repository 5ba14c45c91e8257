// A document as LibreOffice prints it, page by page: small grey pictures, in a font that is the same on every machine.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Picture, readPgm } from './picture.ts';

const run = promisify(execFile);
/** Tinos has the widths of Times New Roman, and all Vietnamese letters, which Liberation Serif 1 lacks. */
const family = 'Tinos';
const dotsPerInch = 40;

export interface Printable {
  readonly bytes: Uint8Array;
  readonly extension: 'docx' | 'xlsx';
}

/** Each document's pages, in their order. All at once, since the start takes longer than a document. */
export async function printedPages(
  documents: readonly Printable[],
): Promise<readonly (readonly Picture[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tthc-pages-'));
  try {
    const sources = documents.map(({ extension }, index) => join(folder, `${index}.${extension}`));
    for (const [index, { bytes }] of documents.entries()) await writeFile(sources[index] ?? '', bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...sources], {
      env: { ...process.env, FONTCONFIG_FILE: await fontsOnly(folder) },
      timeout: 120_000,
    });
    return await Promise.all(documents.map((_, index) => picturesOf(join(folder, `${index}.pdf`))));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function picturesOf(pdf: string): Promise<readonly Picture[]> {
  const pages = `${pdf}-pages`;
  await mkdir(pages);
  await run('pdftoppm', ['-r', `${dotsPerInch}`, '-gray', pdf, join(pages, 'p')]);
  const names = (await readdir(pages)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return await Promise.all(names.map(async (name) => readPgm(await readFile(join(pages, name)))));
}

/** What this machine lacks to print, in words; null where nothing is missing. */
export async function missingToPrint(): Promise<string | null> {
  for (const program of ['soffice', 'pdftoppm'])
    if (
      !(await run(program, ['-v']).then(
        () => true,
        (error) => error.code !== 'ENOENT',
      ))
    )
      return program;
  return (await fontFile()) === null ? `the font ${family} (Debian: fonts-croscore)` : null;
}

async function fontFile(): Promise<string | null> {
  const { stdout } = await run('fc-match', ['--format', '%{family}|%{file}', family]).catch(() => ({
    stdout: '',
  }));
  const [found, file] = stdout.split('|');
  return found === family && file !== undefined ? file : null;
}

/** A list of fonts with one folder in it: whatever else is installed cannot be mixed in. */
async function fontsOnly(folder: string): Promise<string> {
  const path = join(folder, 'fonts.conf');
  const file = await fontFile();
  if (file === null) throw new Error(`the font ${family} is not installed`);
  await writeFile(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${dirname(file)}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
  <match target="pattern">
    <edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit>
  </match>
</fontconfig>
`,
  );
  return path;
}
