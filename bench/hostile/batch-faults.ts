// What is not as it should be after `batch` ran over hostile files: a file without an outcome, an output in the wrong place.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface BatchedFile {
  /** From the folder of the workbooks. */
  readonly path: string;
  readonly expected: 'read' | 'refused' | 'faulty' | 'written' | 'collides' | 'passed-over';
  /** No file of bytes. */
  readonly special: boolean;
}

export interface BatchRecord {
  readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
  readonly workbooks: readonly {
    readonly path: string;
    readonly outcome: string;
    readonly outputs: readonly { readonly path: string }[];
    readonly diagnostics: readonly {
      readonly code: string;
      readonly severity: string;
      readonly message: string;
    }[];
  }[];
}

const outcomes = {
  read: ['written'],
  written: ['written'],
  refused: ['file-failed'],
  faulty: ['faulty'],
  collides: ['faulty'],
  'passed-over': [],
} as const satisfies Record<BatchedFile['expected'], readonly string[]>;

/** `collides`: its report would be another's as well. */
export function faultsOfFile(
  { path, expected, special }: BatchedFile,
  record: BatchRecord,
  out: string,
  collides: boolean,
): readonly string[] {
  const found = record.workbooks.filter((one) => one.path === path);
  const [own] = found;
  if (expected === 'passed-over')
    return own === undefined ? [] : [`${path} was not passed over: ${own.outcome}`];
  if (own === undefined) {
    const isNamed = record.diagnostics.some(({ message }) =>
      message.includes(path.split('/').at(-1) ?? path),
    );
    return special && isNamed ? [] : [`${path} has no outcome`];
  }
  const wanted: readonly string[] = collides ? outcomes.collides : outcomes[expected];
  const codes = own.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  const collided = codes.includes('outputs-collide');
  return [
    ...(found.length > 1 ? [`${path} has ${found.length} outcomes`] : []),
    ...(wanted.includes(own.outcome)
      ? []
      : [`${path} is ${own.outcome} (${codes.slice(0, 3).join(', ')}), not ${wanted}`]),
    ...(own.outcome !== 'written' && codes.length === 0
      ? [`${path} is ${own.outcome}, and nobody says why`]
      : []),
    ...((expected === 'collides' || collides) !== collided
      ? [`${path}: ${collided ? 'collides' : 'does not collide'}`]
      : []),
    ...own.outputs
      .filter((output) => !existsSync(join(out, output.path)))
      .map((output) => `${output.path} is not there`),
    ...(own.outcome === 'written' && own.outputs.length !== 2
      ? [`${path} has ${own.outputs.length} outputs`]
      : []),
  ];
}

const ownFiles = ['ket-qua-chay.json', 'ket-qua-chay.txt', 'ket-qua-chay.xlsx'];

/** Each file below `--out` is an output of the record, and each name on the way to it one that Windows takes. */
export function faultsOfPlaces(places: readonly string[], { workbooks }: BatchRecord): readonly string[] {
  const outputs = new Set([...ownFiles, ...workbooks.flatMap((one) => one.outputs.map(({ path }) => path))]);
  const folders = new Set(
    [...outputs].flatMap((path) => path.split('/').map((_, index, all) => all.slice(0, index).join('/'))),
  );
  return [
    ...places
      .filter((path) => !outputs.has(path) && !folders.has(path))
      .map((path) => `staleFiles in --out: ${path}`),
    ...places
      .filter((path) => !path.split('/').every(isSafe))
      .map((path) => `no name for Windows: ${JSON.stringify(path)}`),
    ...[...outputs]
      .filter((path) => /(^|\/)\.\.(\/|$)|^\//u.test(path))
      .map((path) => `outside --out: ${path}`),
  ];
}

function isSafe(name: string): boolean {
  return (
    !/[<>:"\\|?*\p{Cc}\p{Cf}\p{Cs}]|[. ]$/u.test(name) &&
    !/^(?:con|prn|aux|nul|conin\$|conout\$|com\d|lpt\d)\s*(?:\.|$)/iu.test(name) &&
    Buffer.byteLength(name) <= 255
  );
}
