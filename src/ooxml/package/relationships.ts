// Which parts a part refers to, by its relationships (ECMA-376 Part 2, 6.5). External targets are never fetched.
import type { Archive } from './archive.ts';
import { packageLimits } from './limits.ts';
import { relationshipsPath, resolvePath } from './paths.ts';
import { walkXml, type XmlHandlers, type XmlLimits } from './walk-xml.ts';
import { readXml } from './xml.ts';

export interface Relationship {
  readonly id: string;
  /** The type in full, of transitional or strict OOXML; `kindOf` gives the word to compare with. */
  readonly typeAddress: string;
  /** Path inside the archive, or the address of what lies outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** `of`: the part that refers; "" is the package itself. Internal targets only; refused where the part has no relationships. */
export async function readRelationships(archive: Archive, of: string): Promise<readonly Relationship[]> {
  const found: Relationship[] = [];
  await readXml(archive, relationshipsPath(of), { open: collector(of, found) });
  return inside(found);
}

/** The same from the bytes of a relationships part. */
export function relationshipsIn(part: Uint8Array, of: string): readonly Relationship[] {
  return inside(allRelationshipsIn(part, of, packageLimits));
}

/** External targets included; one without id, type or target is left out. */
export function allRelationshipsIn(part: Uint8Array, of: string, limits: XmlLimits): readonly Relationship[] {
  const found: Relationship[] = [];
  const collect = collector(of, found);
  const needed = ['Id', 'Type', 'Target'];
  const open: XmlHandlers['open'] = (element, attributes, written) => {
    if (needed.every((name) => attributes[name] !== undefined)) collect(element, attributes, written);
  };
  walkXml(part, { open }, limits);
  return found;
}

/** The last word of its type: officeDocument, worksheet, sharedStrings … */
export function kindOf({ typeAddress }: Pick<Relationship, 'typeAddress'>): string {
  return typeAddress.slice(typeAddress.lastIndexOf('/') + 1);
}

function inside(relationships: readonly Relationship[]): readonly Relationship[] {
  return relationships.filter(({ isExternal }) => !isExternal);
}

function collector(of: string, found: Relationship[]): NonNullable<XmlHandlers['open']> {
  return (element, { Id = '', Type = '', Target = '', TargetMode }) => {
    if (element !== 'Relationship') return;
    const isExternal = TargetMode === 'External';
    const target = isExternal ? Target : resolvePath(of, Target);
    found.push({ id: Id, typeAddress: Type, target, isExternal });
  };
}
