// Pages of a Word document as LibreOffice prints them, as PNG files.
import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';

export function documentPages(path: string, numbers: readonly number[], folder: string): readonly string[] {
  const profile = `-env:UserInstallation=file://${folder}/office`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path]);
  const pdf = join(folder, basename(path).replace(/docx$/u, 'pdf'));
  return numbers.map((number) => {
    const page = join(folder, `page-${number}`);
    execFileSync('pdftoppm', [
      '-png',
      '-singlefile',
      '-r',
      '110',
      '-f',
      `${number}`,
      '-l',
      `${number}`,
      pdf,
      page,
    ]);
    return `${page}.png`;
  });
}
