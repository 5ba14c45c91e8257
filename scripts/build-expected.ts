// Writes fixtures/q2-2022/expected: `npm run expected`. Then look at every page, and say in the commit what changed.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { writePng } from './expected/picture.ts';
import { missingToPrint, printedPages } from './expected/printed-pages.ts';
import { readingText } from './expected/reading-text.ts';
import { expectedFolder, reportAs } from './expected/real-report.ts';
import { treeText } from './expected/tree-text.ts';

const docx = await reportAs('docx');
await mkdir(expectedFolder, { recursive: true });
await writeFile(new URL('report.txt', expectedFolder), readingText(docx));
await writeFile(new URL('report-parts.txt', expectedFolder), treeText(docx));

const missing = await missingToPrint();
if (missing !== null) {
  console.log(`no pages printed: ${missing} is missing`);
} else {
  const formats = ['docx', 'xlsx'] as const;
  const documents = formats.map(async (extension) => ({ bytes: await reportAs(extension), extension }));
  const printed = await printedPages(await Promise.all(documents));
  for (const [place, format] of formats.entries()) {
    const pages = printed[place] ?? [];
    const names = pages.map((_, index) => `${format}-${`${index + 1}`.padStart(2, '0')}.png`);
    const old = (await readdir(expectedFolder)).filter((name) => name.startsWith(`${format}-`));
    for (const name of old) await rm(new URL(name, expectedFolder));
    for (const [index, page] of pages.entries())
      await writeFile(new URL(names[index] ?? '', expectedFolder), writePng(page));
    console.log(`${pages.length} pages of the ${format}`);
  }
}
