// Writes every generated reference; with --check it writes nothing and fails where one is stale.
import { readFile, writeFile } from 'node:fs/promises';
import { diagnosticsPage, path as diagnosticsPath } from './docs/diagnostics.ts';
import { placeholdersPage, path as placeholdersPath } from './docs/placeholders.ts';
import { policyJsonSchema, path as policySchemaPath } from './docs/policy-schema.ts';
import { architecturePage, path as architecturePath } from './docs/rooms.ts';
import { ruleSetJsonSchema, path as schemaPath } from './docs/rule-set-schema.ts';
import { workbookPage, path as workbookPath } from './docs/workbook.ts';
import { workbookJsonSchema, path as workbookSchemaPath } from './docs/workbook-schema.ts';

export const pages: readonly { readonly path: string; readonly content: () => string }[] = [
  { path: diagnosticsPath, content: diagnosticsPage },
  { path: placeholdersPath, content: placeholdersPage },
  { path: schemaPath, content: ruleSetJsonSchema },
  { path: policySchemaPath, content: policyJsonSchema },
  { path: workbookPath, content: () => workbookPage() },
  { path: workbookSchemaPath, content: () => workbookJsonSchema() },
  { path: architecturePath, content: architecturePage },
];

const checkOnly = process.argv.includes('--check');
for (const { path, content } of pages) {
  const file = new URL(`../${path}`, import.meta.url);
  const current = await readFile(file, 'utf8').catch(() => '');
  const wanted = content();
  if (current === wanted) continue;
  if (checkOnly) {
    console.error(`${path} is stale: run npm run docs`);
    process.exitCode = 1;
  } else {
    await writeFile(file, wanted);
    console.log(`${path} written`);
  }
}
