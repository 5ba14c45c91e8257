// A report loads what fills its templates, and none of the libraries that build templates and workbooks again.
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it.each([
  ['docx/fill-docx', ['docxtemplater', 'pizzip']],
  ['xlsx/fill-xlsx', ['pizzip', 'saxes']],
])('%s', async (entry, needed) => {
  const { metafile } = await build({
    entryPoints: [`src/documents/${entry}.ts`],
    bundle: true,
    metafile: true,
    write: false,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
  const packages = new Set(
    Object.keys(metafile.inputs).flatMap(
      (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? [],
    ),
  );
  for (const name of needed) expect(packages).toContain(name);
  for (const name of ['exceljs', 'docx', 'htmlparser2']) expect(packages).not.toContain(name);
});
