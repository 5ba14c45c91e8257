// xl/workbook.xml and its relationships: which sheets there are, and where their parts lie.

import type { Archive } from '#ooxml/package/archive';
import { packageLimits } from '#ooxml/package/limits';
import { refuseDamaged, refuseTooLarge } from '#ooxml/package/refusal';
import { type Attributes, readXml } from '#ooxml/package/xml';

export interface WorkbookParts {
  /** In the order of the tabs, hidden ones included; chart sheets have no table and are left out. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Dates count from 1904 (old Excel for Mac) and not from 1900. */
  readonly from1904: boolean;
}

export async function readWorkbookParts(archive: Archive): Promise<WorkbookParts> {
  const root = await readRelationships(archive, '');
  const path = root.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const relationships = await readRelationships(archive, path);
  const target = (kind: string) => relationships.find(({ type }) => type === kind)?.target ?? null;
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  await readXml(archive, path, {
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (element !== 'sheet') return;
      const id = relationshipId(attributes);
      const found = id === undefined ? undefined : byId.get(id);
      if (found === undefined) refuseDamaged('một trang tính không có nội dung', 'a sheet has no content');
      if (found.type !== 'worksheet') return;
      sheets.push({ name: (attributes.name ?? '').slice(0, longestName), path: found.target });
      if (sheets.length > packageLimits.sheets)
        refuseTooLarge('số trang tính', 'sheets', packageLimits.sheets);
    },
  });
  return { sheets, sharedStrings: target('sharedStrings'), styles: target('styles'), from1904 };
}

/** Excel allows 31 characters; a longer name is no sheet of the contract's, whatever comes after. */
const longestName = 100;

/** `r:id`, whatever the file calls the prefix. */
function relationshipId(attributes: Attributes): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
}

interface Relationship {
  readonly id: string;
  /** Last word of its address: officeDocument, worksheet, sharedStrings … in either flavour of OOXML. */
  readonly type: string;
  readonly target: string;
}

/** External targets are left out: nothing is ever fetched. */
async function readRelationships(archive: Archive, of: string): Promise<readonly Relationship[]> {
  const slash = of.lastIndexOf('/') + 1;
  const path = `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`;
  const found: Relationship[] = [];
  await readXml(archive, path, {
    open: (element, attributes) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      if (element !== 'Relationship' || TargetMode === 'External') return;
      found.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: resolve(of.slice(0, slash), Target),
      });
    },
  });
  return found;
}

/** A target stands relative to the folder of the part that names it, or to the root of the archive. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
