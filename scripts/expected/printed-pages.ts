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

/** In the order of the pages. */
export async function printedPages(
  document: Uint8Array,
  extension: 'docx' | 'xlsx',
): Promise<readonly Picture[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tthc-pages-'));
  try {
    const source = join(folder, `document.${extension}`);
    await writeFile(source, document);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source], {
      env: { ...process.env, FONTCONFIG_FILE: await fontsOnly(folder) },
      timeout: 120_000,
    });
    const pages = join(folder, 'pages');
    await mkdir(pages);
    const pdf = join(folder, 'document.pdf');
    await run('pdftoppm', ['-r', `${dotsPerInch}`, '-gray', pdf, join(pages, 'p')]);
    const names = (await readdir(pages)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    return await Promise.all(names.map(async (name) => readPgm(await readFile(join(pages, name)))));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
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
