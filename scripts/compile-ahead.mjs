// What a usual command loads is compiled when the program is built: V8 takes its own compiled code back in a fourteenth of the time.
//
// The code of one V8 is refused by any other: it then compiles the text as ever. Node names what it has in `process.versions.v8`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** In place of each file a door of the same name, which runs its text by the code beside it. `files`: texts by their names. */
export function withDoors(files, names) {
  const apart = new Map([...names].map((name) => [name, hashedName(name, files.get(name))]));
  return new Map([
    // The text first: whoever starts meanwhile comes in by the door.
    ...[...apart].map(([name, path]) => [path, asFunction(files.get(name))]),
    ...[...files].map(([name, text]) => [name, apart.has(name) ? door(apart.get(name), text) : text]),
  ]);
}

/** Runs the program in `outdir`, and writes what V8 has compiled of it by then. Gives the names of the files, which begin with `outdir`. */
export function compileAhead(outdir) {
  const program = fileURLToPath(new URL('keep-compiled.cjs', import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [program, outdir], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    // The same options as those of a person's program: by others V8 refuses it.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error('the program that was built cannot be run');
  return new Set(JSON.parse(stdout));
}

/** By its content: V8 itself compares no more of a text with its code than the length. */
function hashedName(name, text) {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return name.replace(/\.js$/u, `-${hash}.js`);
}

/**
 * As Node itself makes a module of a text. Letters beyond ASCII, of which esbuild leaves those of patterns and comments, are written as
 * \\uXXXX: V8 then keeps one byte a letter, and nothing is decoded. Only in the raw text of a template it would mean something else.
 */
function asFunction(text) {
  const raw = /\bString\.raw`[^`]*[^\0-\x7f]/.exec(text);
  if (raw !== null) throw new Error(`write letters beyond ASCII outside of String.raw: ${raw[0]}`);
  const plain = text.replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `(function (exports, require, module, __filename, __dirname) {\n${plain}\n})`;
}

/** Its first line says what it holds, as that of the text does. */
function door(path, text) {
  return `${text.split('\n', 1)[0]}
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const filename = require('node:path').join(__dirname, '${posix.basename(path)}');
let cachedData;
try {
  cachedData = readFileSync(\`\${filename}.\${process.versions.v8}-\${process.arch}.code\`);
} catch {}
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
script.runInThisContext()(exports, require, module, __filename, __dirname);
`;
}
