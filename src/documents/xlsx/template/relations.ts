// What a part refers to, as its `.rels` part lists it.
import { attributeOf, rootOf } from '#ooxml/package/elements';

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
  const slash = path.lastIndexOf('/') + 1;
  const [folder, file] = [path.slice(0, slash), path.slice(slash)];
  return rootOf(textOfPart(`${folder}_rels/${file}.rels`)).children.flatMap((relation) => {
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributeOf(relation, name));
    if (id == null || type == null || target == null) return [];
    const isExternal = attributeOf(relation, 'TargetMode') === 'External';
    return [{ id, type, target: isExternal ? target : resolved(folder, target), isExternal }];
  });
}

/** "drawing" of the type's address. */
export function kindOf({ type }: Pick<Relation, 'type'>): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

/** "../drawings/drawing1.xml" as seen from "xl/worksheets/". */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
