// Random damage to a workbook: to its bytes, to the records of its archive, or to its XML or its cells with the archive made whole again.
import PizZip from 'pizzip';
import type { Chance } from '../../audit/mutation/random.ts';
import { zipParts } from '../make-workbook.ts';
import { mutateCells } from './mutate-cells.ts';

export const damages = ['bytes', 'records', 'markup', 'cells'] as const;
export type Damage = (typeof damages)[number];

export function mutateFile(original: Uint8Array, damage: Damage, chance: Chance): Uint8Array {
  switch (damage) {
    case 'bytes':
      return mutateBytes(original, chance);
    case 'records':
      return mutateRecords(original, chance);
    case 'markup':
      return mutateParts(original, chance, mutateXml);
    case 'cells':
      return mutateParts(original, chance, (xml, _, path) =>
        path.includes('sheet') ? mutateCells(xml, chance) : xml,
      );
  }
}

/** A few bytes changed, a piece cut out, doubled or filled with one byte, or the end lost. */
function mutateBytes(original: Uint8Array, chance: Chance): Uint8Array {
  const bytes = Buffer.from(original);
  const at = chance.between(0, bytes.length - 1);
  const length = chance.between(1, 200);
  switch (chance.between(0, 5)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
    case 3:
      return bytes.fill(chance.between(0, 255), at, Math.min(at + length, bytes.length));
    default:
      for (let count = chance.between(1, 4); count > 0; count -= 1)
        bytes[chance.between(0, bytes.length - 1)] = chance.between(0, 255);
      return bytes;
  }
}

/** A field of a local header, of the directory or of its end overwritten. */
function mutateRecords(original: Uint8Array, chance: Chance): Uint8Array {
  const bytes = Buffer.from(original);
  const records: number[] = [];
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && (bytes[at + 2] ?? 9) < 7) records.push(at);
  }
  for (let count = chance.between(1, 3); count > 0; count -= 1) {
    const at = chance.oneOf(records) + chance.between(0, 45);
    if (at + 4 > bytes.length) continue;
    if (chance.happens(50))
      bytes.writeUInt16LE(chance.oneOf([0, 1, 8, 0xffff, chance.between(0, 0xffff)]), at);
    else bytes.writeUInt32LE(chance.oneOf([0, 1, 0xffffffff, chance.between(0, 0x7fffffff)]), at);
  }
  return bytes;
}

function mutateParts(
  original: Uint8Array,
  chance: Chance,
  mutate: (xml: string, chance: Chance, path: string) => string,
): Uint8Array {
  const files = Object.entries(new PizZip(original).files).filter(([, { dir }]) => !dir);
  const parts = Object.fromEntries(files.map(([path, file]): [string, string] => [path, file.asText()]));
  const read = Object.keys(parts).filter((path) =>
    /^xl\/(?:worksheets\/sheet|workbook|sharedStrings|styles)/u.test(path),
  );
  for (let count = chance.between(1, 3); count > 0; count -= 1) {
    const path = chance.oneOf(chance.happens(70) ? read.filter((one) => one.includes('sheet3')) : read);
    parts[path] = mutate(parts[path] ?? '', chance, path);
  }
  return zipParts(parts);
}

/** One tag, attribute value or text changed, cut out, doubled or swapped with its like. */
function mutateXml(xml: string, chance: Chance): string {
  const pattern = chance.oneOf([
    /<[^>]+>/gu,
    /"[^"]*"/gu,
    />[^<]+</gu,
    /<c [^>]*>.*?<\/c>/gu,
    /<row .*?<\/row>/gu,
    /\d+/gu,
  ]);
  const places = [...xml.matchAll(pattern)];
  if (places.length === 0) return xml;
  const { index, 0: found } = chance.oneOf(places);
  const other = chance.oneOf(places)[0];
  const number = `${chance.between(-5, 500)}`;
  const instead = chance.oneOf([
    '',
    found + found,
    other,
    found.replace(/\d+/u, number),
    found.replace(/.$/u, ''),
    number,
  ]);
  return xml.slice(0, index) + instead + xml.slice(index + found.length);
}
