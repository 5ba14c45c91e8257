// The chunks that esbuild splits a program into → few CommonJS files, in layers: what a usual command loads lies in one file each.
//
// esbuild splits as finely as its entry points differ, and modules alone. Finding and compiling the 91 chunks of `compute` took 50 ms,
// and Node's loader of modules 10 ms before the first of them (docs/bench.md): so the chunks are put together afterwards.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { build } from 'esbuild';

/**
 * `outputs`, `texts`: of esbuild, by the names of its metafile. `layers`: entry points, the most used first; what one imports before it
 * runs, and none before it, is put into one file. Gives the texts of the files by their names, and the names of those of the layers.
 */
export async function bundleLayers({ outputs, texts, layers, chunks }) {
  const files = filesOf(outputs, layers, chunks);
  const made = files.map(async (file) => [file.name, await fileText(file, files, { outputs, texts })]);
  return {
    files: new Map(await Promise.all(made)),
    layered: files.slice(0, layers.length).map(({ name }) => name),
  };
}

/** What is started by its name keeps it. What is in no layer stays a file of its own. */
function filesOf(outputs, layers, chunks) {
  const free = new Set(Object.keys(outputs));
  const layered = layers.map((entry) => {
    const first = Object.keys(outputs).find((name) => outputs[name].entryPoint === entry);
    const parts = [...closure(first, outputs)].filter((name) => free.delete(name));
    const hash = createHash('sha256').update(parts.join()).digest('hex').slice(0, 8);
    const isChunk = posix.dirname(first) === chunks;
    return { name: isChunk ? `${chunks}/${posix.basename(entry, '.ts')}-${hash}.js` : first, parts };
  });
  return [...layered, ...[...free].map((name) => ({ name, parts: [name] }))];
}

function closure(name, outputs, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const { kind, path } of outputs[name].imports)
    if (kind === 'import-statement' && path in outputs) closure(path, outputs, found);
  return found;
}

async function fileText(file, files, { outputs, texts }) {
  const contents = file.parts.map((part) => reexport(part, part, (name) => [name, alias(name, part, file)]));
  const usesUrl = file.parts.some((part) => texts.get(part).includes('import.meta.url'));
  const url = "const ownUrl = require('node:url').pathToFileURL(__filename).href;";
  const { outputFiles } = await build({
    stdin: { contents: contents.join('\n') },
    write: false,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'import.meta.url': 'ownUrl' },
    banner: { js: `// Holds: ${packagesIn(file, outputs)}${usesUrl ? `\n${url}` : ''}` },
    plugins: [partsOf()],
  });
  return outputFiles[0].text;

  /** `names` gives what a name is there and what it is here. */
  function reexport(part, path, names) {
    const pairs = outputs[part].exports.map((name) => names(name).join(' as '));
    return `export { ${pairs.join(', ')} } from ${JSON.stringify(path)};`;
  }

  function partsOf() {
    return {
      name: 'parts',
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /./ }, ({ path, importer, namespace }) => {
          const part = posix.join(posix.dirname(importer), path);
          if (namespace === 'elsewhere' || !(part in outputs)) return { path, external: true };
          return { path: part, namespace: file.parts.includes(part) ? 'here' : 'elsewhere' };
        });
        onLoad({ filter: /./, namespace: 'here' }, ({ path }) => ({ contents: texts.get(path) }));
        onLoad({ filter: /./, namespace: 'elsewhere' }, ({ path }) => {
          const other = files.find(({ parts }) => parts.includes(path));
          const way = posix.relative(posix.dirname(file.name), other.name);
          return {
            contents: reexport(path, way.startsWith('.') ? way : `./${way}`, (name) => [
              alias(name, path, other),
              name,
            ]),
          };
        });
      },
    };
  }
}

/** Two parts of a file may export the same name. */
function alias(name, part, file) {
  return part === file.name ? name : `${name}_${file.parts.indexOf(part)}`;
}

function packagesIn({ parts }, outputs) {
  const inputs = parts.flatMap((part) => Object.keys(outputs[part].inputs));
  const names = inputs.map(
    (path) =>
      /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? path.split('/').slice(0, 2).join('/'),
  );
  return [...new Set(names)].sort().join(', ');
}
