// The fingerprint of a file is that of its content, however long it is, and null where there is nothing to read.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileFingerprint, fingerprint } from '#files/fingerprint';

const folder = mkdtempSync(join(tmpdir(), 'tthc-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the fingerprint of a file', () => {
  it.each([0, 1, 20_000, 65_536, 65_537, 3_500_000])('of %i bytes is that of its bytes', async (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 7) % 251);
    const path = join(folder, `${size}`);
    writeFileSync(path, bytes);
    expect(await fileFingerprint(path)).toBe(fingerprint(bytes));
  });

  it('is the SHA-256 that other programs show', async () => {
    const path = join(folder, 'abc');
    writeFileSync(path, 'abc');
    expect(await fileFingerprint(path)).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('is its own when many are taken at once', async () => {
    const paths = Array.from({ length: 20 }, (_, index) => join(folder, `together-${index}`));
    for (const [index, path] of paths.entries()) writeFileSync(path, `${index} `.repeat(50_000));
    const taken = await Promise.all(paths.map(fileFingerprint));
    expect(taken).toEqual(paths.map((_, index) => fingerprint(`${index} `.repeat(50_000))));
  });

  it('is none where there is no file, or only a folder', async () => {
    expect(await fileFingerprint(join(folder, 'missing'))).toBeNull();
    expect(await fileFingerprint(folder)).toBeNull();
  });

  it.skipIf(process.platform === 'win32')('is none for a pipe, and nobody waits for its writer', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(await fileFingerprint(pipe)).toBeNull();
  });
});
