// What a part refers to, as its `.rels` part lists it.
import { attributeOf, rootOf } from '#ooxml/package/elements';
import { relationshipsPath, resolvePath } from '#ooxml/package/paths';

export interface Relation {
  readonly id: string;
  /** Its type, in full. */
  readonly type: string;
  /** Path in the archive, or the address of what lies outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

export type TextOfPart = (path: string) => string;

export function relationsOf(path: string, textOfPart: TextOfPart): readonly Relation[] {
  return rootOf(textOfPart(relationshipsPath(path))).children.flatMap((relation) => {
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributeOf(relation, name));
    if (id == null || type == null || target == null) return [];
    const isExternal = attributeOf(relation, 'TargetMode') === 'External';
    return [{ id, type, target: isExternal ? target : resolvePath(path, target), isExternal }];
  });
}

/** "drawing" of the type's address. */
export function kindOf({ type }: Pick<Relation, 'type'>): string {
  return type.slice(type.lastIndexOf('/') + 1);
}
