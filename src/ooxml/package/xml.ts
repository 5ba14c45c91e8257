// One XML part of an archive, read from end to end under the limits.
import type { Archive } from './archive.ts';
import { packageLimits } from './limits.ts';
import { refuseDamaged, refuseUnsafe } from './refusal.ts';
import { XmlFault, type XmlHandlers, xmlWalker } from './walk-xml.ts';

/** Breaks off with a refusal that names the part. */
export async function readXml(archive: Archive, path: string, handlers: XmlHandlers): Promise<void> {
  const walker = xmlWalker(handlers, packageLimits);
  try {
    await archive.unpack(path, walker.write);
    walker.end();
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    refuseXml(path, error);
  }
}

function refuseXml(path: string, { why }: XmlFault): never {
  switch (why) {
    case 'doctype':
      return refuseUnsafe(`phần “${path}” có khai báo DOCTYPE`, `part “${path}” declares a DOCTYPE`);
    case 'too-deep':
      return refuseUnsafe(
        `phần “${path}” lồng quá ${packageLimits.depth} lớp`,
        `part “${path}” nests too deeply`,
      );
    case 'malformed':
      return refuseDamaged(
        `phần “${path}” không phải XML đúng quy cách`,
        `part “${path}” is no well-formed XML`,
      );
  }
}
