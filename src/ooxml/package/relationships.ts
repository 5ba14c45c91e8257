// Which parts a part refers to, by the relationships beside it (ECMA-376 Part 2, 6.5). External targets are left out: nothing is ever fetched.
import type { Archive } from './archive.ts';
import { packageLimits } from './limits.ts';
import { relationshipsPath, resolvePath } from './paths.ts';
import { walkXml, type XmlHandlers, type XmlLimits } from './walk-xml.ts';
import { readXml } from './xml.ts';

export interface Relationship {
  readonly id: string;
  /** Last word of its address: officeDocument, worksheet, sharedStrings … in either flavour of OOXML. */
  readonly type: string;
  /** Path inside the archive. */
  readonly target: string;
}

/** `of`: the part that refers; "" is the package itself. Refused where it has no relationships. */
export async function readRelationships(archive: Archive, of: string): Promise<readonly Relationship[]> {
  const found: Relationship[] = [];
  await readXml(archive, relationshipsPath(of), collector(of, found));
  return found;
}

/** The same of a relationships part at hand. */
export function relationshipsIn(
  part: Uint8Array,
  of: string,
  limits: XmlLimits = packageLimits,
): readonly Relationship[] {
  const found: Relationship[] = [];
  walkXml(part, collector(of, found), limits);
  return found;
}

function collector(of: string, found: Relationship[]): XmlHandlers {
  return {
    open: (element, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (element !== 'Relationship' || TargetMode === 'External') return;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolvePath(of, Target) });
    },
  };
}
