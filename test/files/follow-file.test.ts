import { appendFileSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { followFile } from '#files/follow-file';
import { temporaryFolder } from './temporary-folder.ts';

const moment = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

describe('a file that is followed', () => {
  const follow = async (name: string) => {
    const path = join(await temporaryFolder(), name);
    writeFileSync(path, 'first');
    let saved = 0;
    const { stop } = followFile(path, () => {
      saved += 1;
    });
    await moment(700);
    expect(saved).toBe(0);
    return { path, stop, saved: () => saved };
  };

  it('is told of once when it is written over', async () => {
    const { path, stop, saved } = await follow('over.xlsx');
    writeFileSync(path, 'second');
    await expect.poll(saved).toBe(1);
    await moment(700);
    expect(saved()).toBe(1);
    stop();
  });

  it('saved as Excel does, away for a moment and another file in its place, even one of the same size and time', async () => {
    const { path, stop, saved } = await follow('excel.xlsx');
    renameSync(path, `${path}.old`);
    await moment(700);
    expect(saved()).toBe(0);
    writeFileSync(`${path}.new`, 'other');
    utimesSync(`${path}.new`, new Date(2020, 1), new Date(2020, 1));
    renameSync(`${path}.new`, path);
    rmSync(`${path}.old`);
    await expect.poll(saved).toBe(1);
    stop();
  });

  it('replaced by a whole file, it is told of at once; lock files and temporary files beside it are not', async () => {
    const { path, stop, saved } = await follow('quick.xlsx');
    for (const beside of ['~$quick.xlsx', '.~lock.quick.xlsx#', '1A2B3C4D.tmp'])
      writeFileSync(join(dirname(path), beside), 'x');
    await moment(500);
    expect(saved()).toBe(0);
    renameSync(join(dirname(path), '1A2B3C4D.tmp'), path);
    const renamed = performance.now();
    await expect.poll(saved, { interval: 5 }).toBe(1);
    console.info(`told of after ${(performance.now() - renamed).toFixed(0)} ms`);
    stop();
  });

  it('is waited for while it is still being written', async () => {
    const { path, stop, saved } = await follow('slow.xlsx');
    for (let part = 0; part < 12; part += 1) {
      appendFileSync(path, 'x'.repeat(1000));
      await moment(100);
    }
    const early = saved();
    await expect.poll(saved).toBeGreaterThan(0);
    expect(early).toBe(0);
    stop();
  });

  it('is no more told of once it is let go, and a folder in its place is no save', async () => {
    const { path, stop, saved } = await follow('gone.xlsx');
    rmSync(path);
    mkdirSync(path);
    await moment(700);
    expect(saved()).toBe(0);
    stop();
    rmSync(path, { recursive: true });
    writeFileSync(path, 'second');
    await moment(700);
    expect(saved()).toBe(0);
  });
});
