// Numbers of rows in a text file as Excel shows it: blank lines count, lines within quotes do not.
import { createReadStream } from 'node:fs';

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * For each of some records (counted from 0, blank lines left out; in order) the number of its row, from 1. Reads no further than the last
 * of them. `step`: bytes of a character, 2 in UTF-16.
 */
export async function rowNumbers(
  path: string,
  records: readonly number[],
  step: 1 | 2,
): Promise<ReadonlyMap<number, number>> {
  if (step === 1 && !(await mayHaveBlankLines(path, records.at(-1) ?? 0)))
    return new Map(records.map((record) => [record, record + 1]));
  const counter = rowCounter(records);
  const units = step === 1 ? singleBytes() : pairsOfBytes();
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Uint8Array>) {
    units(chunk, counter.take);
    if (counter.isDone()) break;
  }
  counter.take(lineFeed);
  return counter.found;
}

/**
 * Before the record `last`. Looked for with the machine's own search, since most files of a million lines have none. Within quotes counts,
 * too: then it is worth a look.
 */
async function mayHaveBlankLines(path: string, last: number): Promise<boolean> {
  // What begins a file follows a line end as well.
  let before: Uint8Array = Buffer.from('\n');
  let lines = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const seam = Buffer.concat([before, chunk.subarray(0, 5)]);
    if ([seam, chunk].some((part) => part.includes('\n\n') || part.includes('\n\r\n'))) return true;
    before = chunk.subarray(-2);
    if (seam.includes('\n\ufeff\n') || seam.includes('\n\ufeff\r\n')) return true;
    // A record within quotes may have several lines: then none of them says where the last one ends.
    lines = chunk.includes(quote) ? Number.NEGATIVE_INFINITY : lines + linesIn(chunk);
    if (lines > last) return false;
  }
  return false;
}

function linesIn(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}

/** Takes the file's characters one by one. */
function rowCounter(records: readonly number[]) {
  const found = new Map<number, number>();
  let wanted = 0;
  let record = 0;
  let row = 1;
  let quoted = false;
  let content = 0;
  const endRow = () => {
    if (content > 0) {
      for (; records[wanted] === record; wanted += 1) found.set(record, row);
      record += 1;
    }
    row += 1;
    content = 0;
  };
  return {
    found,
    isDone: () => wanted >= records.length,
    take: (code: number) => {
      if (code === quote) quoted = !quoted;
      if (code === lineFeed && !quoted) endRow();
      else if (code !== carriageReturn && !marks.has(code)) content += 1;
    },
  };
}

/** Byte order marks of UTF-16: no content of a line. */
const marks: ReadonlySet<number> = new Set([0xfeff, 0xfffe]);

type Take = (code: number) => void;

function singleBytes(): (chunk: Uint8Array, take: Take) => void {
  let atStart = true;
  return (chunk, take) => {
    const hasMark = atStart && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    atStart = false;
    for (const byte of hasMark ? chunk.subarray(3) : chunk) take(byte);
  };
}

function pairsOfBytes(): (chunk: Uint8Array, take: Take) => void {
  let odd: number | null = null;
  let bigEndian: boolean | null = null;
  return (chunk, take) => {
    for (const byte of chunk) {
      if (odd === null) odd = byte;
      else {
        bigEndian ??= odd === 0xfe;
        take(bigEndian ? odd * 256 + byte : byte * 256 + odd);
        odd = null;
      }
    }
  };
}
