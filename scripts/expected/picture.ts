// A grey picture as numbers, read and written, and how far two of them are apart to the eye.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Row by row, 0 black to 255 white. */
  readonly greys: Uint8Array;
}

/** A binary PGM file, as pdftoppm writes it. */
export function readPgm(pgm: Uint8Array): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(Buffer.from(pgm.subarray(0, 40)).toString('latin1'));
  if (head === null) throw new Error('not a grey picture');
  return { width: Number(head[1]), height: Number(head[2]), greys: pgm.subarray(head[0].length) };
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Sixteen greys are enough to look at, and half the size. */
export function writePng({ width, height, greys }: Picture): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = Math.round((greys[y * width + x] ?? 0) / 17) * 17;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Only what `writePng` wrote: one piece, rows as they are. */
export function readPng(png: Uint8Array): Picture {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height, length] = [view.getUint32(16), view.getUint32(20), view.getUint32(33)];
  const rows = inflateSync(png.subarray(41, 41 + length));
  return { width, height, greys: rows.filter((_, index) => index % (width + 1) !== 0) };
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(content.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

const block = 4;
/** Programs draw the edges of letters a little differently; a line moved or a word changed is far more. */
const sameGrey = 40;

/** The share of blocks of 4 × 4 points whose greys differ to the eye; 1 where the pages are not of one size. */
export function differenceOf(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let different = 0;
  let blocks = 0;
  for (let y = 0; y < a.height; y += block)
    for (let x = 0; x < a.width; x += block) {
      blocks += 1;
      if (Math.abs(greyOf(a, x, y) - greyOf(b, x, y)) > sameGrey) different += 1;
    }
  return different / blocks;
}

function greyOf({ width, height, greys }: Picture, x: number, y: number): number {
  let sum = 0;
  let count = 0;
  for (let row = y; row < Math.min(y + block, height); row += 1)
    for (let column = x; column < Math.min(x + block, width); column += 1) {
      sum += greys[row * width + column] ?? 0;
      count += 1;
    }
  return sum / count;
}
