// What is written first is read first, also where the reader is slower than the program.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder, type Sink } from '#cli/terminal/in-order';
import { isSamePlace } from '#files/console/same-place';
import { programOfThisRun } from '../../program-of-this-run.ts';

/** Two streams into one place; each text is taken only after so many turns of the event loop. */
function slowStreams(turns: () => number) {
  const read: string[] = [];
  const stream = () =>
    new Writable({
      decodeStrings: false,
      write: (text: string, _, done) => {
        const take = (left: number): void => {
          if (left > 0) return void setImmediate(take, left - 1);
          read.push(text);
          done();
        };
        take(turns());
      },
    });
  return { read, streams: [stream(), stream()] as const };
}

it('over two streams that hold back as they like', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { maxLength: 20 }),
      fc.infiniteStream(fc.nat({ max: 3 })),
      async (goToErr, pace) => {
        const { read, streams } = slowStreams(() => pace.next().value);
        const [out, err] = inOrder(streams);
        const done = goToErr.map((isErr, index) => written(isErr ? err : out, `${index}`));
        await Promise.all(done);
        expect(read).toEqual(goToErr.map((_, index) => `${index}`));
      },
    ),
  );
});

it('a stream that can no longer be written keeps nothing of the other back', async () => {
  const { read, streams } = slowStreams(() => 1);
  for (const stream of streams) stream.on('error', () => undefined);
  const [out, err] = inOrder(streams);
  streams[0].destroy(new Error('EPIPE'));
  const failed = written(out, 'lost');
  await written(err, 'read');
  expect([await failed, read]).toEqual(['Error', ['read']]);
});

it('one file opened twice is one place, two files are two, and what is not open is none', () => {
  const path = join(tmpdir(), `tthc-same-place-${process.pid}`);
  const opened = [openSync(path, 'w'), openSync(path, 'a'), openSync('package.json', 'r')] as const;
  try {
    expect(isSamePlace(opened[0], opened[1])).toBe(true);
    expect(isSamePlace(opened[0], opened[2])).toBe(false);
    expect(isSamePlace(9999, 9999)).toBe(false);
  } finally {
    for (const file of opened) closeSync(file);
    rmSync(path);
  }
});

/** Reads a page of the pipe at a time, slower than the program writes. */
const slowReader = `
import { readSync, writeSync } from 'node:fs';
const page = Buffer.alloc(4096);
for (let read = readSync(0, page); read > 0; read = readSync(0, page)) {
  writeSync(1, page.subarray(0, read));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
}`;

it.skipIf(process.platform === 'win32')('through a pipe read slowly: notes come after the results', () => {
  const node = `"${process.execPath}"`;
  const line = `${node} "${programOfThisRun().file}" explain fixtures/q2-2022.xlsx --all`;
  const run = (command: string) =>
    spawnSync('sh', ['-c', command], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      env: { ...process.env, slowReader },
    });
  const { stdout } = run(`(${line}) 2>&1 | ${node} --input-type=module -e "$slowReader" | cat`);
  const apart = run(line);
  expect(apart.stdout.length).toBeGreaterThan(100_000);
  expect(stdout).toBe(apart.stdout + apart.stderr);
});

function written(sink: Sink, text: string): Promise<string> {
  return new Promise((done) => sink.write(text, (error) => done(error ? 'Error' : '')));
}
