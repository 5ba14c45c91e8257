// Packed parts → the bytes of a ZIP archive (PKWARE APPNOTE 6.3): each part behind its header, then the list of them all.
import type { PackedPart } from './packed-part.ts';

/** In the order given. All of the first moment that an archive can hold, 1 January 1980: the same parts give the same bytes. */
export function archiveBytes(parts: Iterable<readonly [path: string, part: PackedPart]>): Uint8Array {
  const before: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const [path, part] of parts) {
    const name = Buffer.from(path);
    const facts = factsOf(part, name);
    const header = Buffer.concat([signature(0x04034b50), facts, name]);
    before.push(header, part.content);
    list.push(listed(facts, offset), name);
    offset += header.length + part.content.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length / 2, 8);
  end.writeUInt16LE(list.length / 2, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...before, directory, end]);
}

/** What the header of a part and the list both say, in the same order. */
function factsOf({ method, crc, size, content }: PackedPart, name: Uint8Array): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0); // version that can unpack it
  facts.writeUInt16LE(0x0800, 2); // names in UTF-8
  facts.writeUInt16LE(method === 'stored' ? 0 : 8, 4);
  facts.writeUInt16LE(0, 6); // midnight
  facts.writeUInt16LE(0x0021, 8); // 1 January 1980
  facts.writeUInt32LE(crc, 10);
  facts.writeUInt32LE(content.length, 14);
  facts.writeUInt32LE(size, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

function listed(facts: Uint8Array, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4); // made by
  entry.set(facts, 6);
  entry.writeUInt32LE(offset, 42);
  return entry;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
