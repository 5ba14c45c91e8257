import { deflateRawSync } from 'node:zlib';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { openArchive } from '#ooxml/package/archive';
import type { ByteSource } from '#ooxml/package/byte-source';
import { packageLimits } from '#ooxml/package/limits';
import { packArchive } from '#ooxml/package/pack-archive';
import { orRefusal } from '#ooxml/package/refusal';

/** Some text that packs to a fifth, in parts below and above what is unpacked at once. */
const textOf = (length: number) =>
  Array.from({ length: length / 10 }, (_, index) => `${(index * 7_919) % 1_000_003}`.padEnd(10)).join('');
const small = textOf(1_000);
const large = textOf(5_000_000);
const bytes = packArchive(
  new Map([
    ['a.xml', small],
    ['b/c.xml', large],
  ]),
);

/** The text that comes in pieces, and how many there were. */
async function unpacked(path: string): Promise<readonly [text: string, pieces: number]> {
  const pieces: Uint8Array[] = [];
  await openArchive(bytes).unpack(path, (piece) => pieces.push(Uint8Array.from(piece)));
  return [Buffer.concat(pieces).toString(), pieces.length];
}

async function codeOf(work: () => unknown): Promise<string> {
  const outcome = await orRefusal(async () => work());
  return 'refused' in outcome ? outcome.refused.code : 'read';
}

describe('an archive', () => {
  it('gives a small part at once, a large one in pieces, and either whole', async () => {
    expect(await unpacked('a.xml')).toEqual([small, 1]);
    const [text, pieces] = await unpacked('b/c.xml');
    expect(text).toBe(large);
    expect(pieces).toBeGreaterThan(10);
    expect(Buffer.from(openArchive(bytes).bytes('b/c.xml')).toString()).toBe(large);
  });

  it('knows a part by its path, whatever the case', () => {
    expect(openArchive(bytes).has('A.XML')).toBe(true);
    expect(openArchive(bytes).paths).toEqual(['a.xml', 'b/c.xml']);
  });

  it('reads no more of what lies on disk than is asked for', () => {
    let read = 0;
    const source: ByteSource = {
      size: bytes.length,
      slice: (start, end) => {
        read += end - start;
        return bytes.subarray(start, end);
      },
    };
    expect(Buffer.from(openArchive(source).bytes('a.xml')).toString()).toBe(small);
    expect(read).toBeLessThan(70_000);
    expect(bytes.length).toBeGreaterThan(500_000);
  });

  it('puts a part as it lies there into another archive', () => {
    const copy = packArchive(new Map([['d.xml', openArchive(bytes).packed('a.xml')]]));
    expect(new PizZip(copy).file('d.xml')?.asText()).toBe(small);
  });
});

describe('the limits of an archive', () => {
  it.each([
    ['a part at once', { partBytes: 999 }, 'workbook-too-large'],
    ['a part, to the byte', { partBytes: 1_000 }, 'read'],
    ['all parts together', { totalBytes: 1_999 }, 'workbook-too-large'],
    ['all parts together, to the byte', { totalBytes: 2_000 }, 'read'],
    ['what comes of little', { ratioFloor: 10, ratio: 1 }, 'workbook-unsafe'],
  ])('hold for %s', async (_, limits, code) => {
    const twice = packArchive(
      new Map([
        ['a', small],
        ['b', small],
      ]),
    );
    const archive = openArchive(twice, { ...packageLimits, ...limits });
    expect(await codeOf(() => ['a', 'b'].map((path) => archive.bytes(path)))).toBe(code);
    const streamed = openArchive(twice, { ...packageLimits, ...limits });
    const both = async () => {
      for (const path of ['a', 'b']) await streamed.unpack(path, () => undefined);
    };
    expect(await codeOf(both)).toBe(code);
  });

  it.each([
    ['fewer bytes than it has', -1],
    ['more bytes than it has', 1],
  ])('take a part that states %s for damage', async (_, more) => {
    const content = deflateRawSync(small);
    const { crc } = openArchive(bytes).packed('a.xml');
    const lie = packArchive(
      new Map([['a', { method: 'deflated', crc, size: small.length + more, content }]]),
    );
    expect(await codeOf(() => openArchive(lie).bytes('a'))).toBe('workbook-damaged');
  });
});
