// The rule sets that are shipped, as long as nobody has edited them: a test has parsed them, so that no command has to.
import { crc32 } from 'node:zlib';

/** CRC-32 of each file, in which any edit shows: it is then parsed like any other. */
const sums: Readonly<Record<string, number>> = {
  'dien-bien-1187-2019.json': 0x20abcc39,
  'qd766-2022.json': 0x74e4a3a6,
  'tt01-2018.json': 0x01674923,
};

/** False where the file is none of these, or no longer as it was shipped. */
export function isAsShipped(name: string, bytes: Uint8Array): boolean {
  return sums[name] === crc32(bytes);
}
