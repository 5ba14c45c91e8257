// xl/workbook.xml and its relationships: which sheets there are, and where their parts lie.

import type { Archive } from '#ooxml/package/archive';
import { packageLimits } from '#ooxml/package/limits';
import { refuseDamaged, refuseTooLarge } from '#ooxml/package/refusal';
import { kindOf, readRelationships } from '#ooxml/package/relationships';
import type { Attributes } from '#ooxml/package/walk-xml';
import { readXml } from '#ooxml/package/xml';

export interface WorkbookParts {
  /** In the order of the tabs, hidden ones included; chart sheets have no table and are left out. */
  readonly sheets: readonly { readonly name: string; readonly path: string; readonly hidden: boolean }[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Dates count from 1904 (old Excel for Mac) and not from 1900. */
  readonly from1904: boolean;
}

export async function readWorkbookParts(archive: Archive): Promise<WorkbookParts> {
  const root = await readRelationships(archive, '');
  const path = root.find((one) => kindOf(one) === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const relationships = await readRelationships(archive, path);
  const target = (kind: string) => relationships.find((one) => kindOf(one) === kind)?.target ?? null;
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: { name: string; path: string; hidden: boolean }[] = [];
  let from1904 = false;
  await readXml(archive, path, {
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (element !== 'sheet') return;
      const id = relationshipId(attributes);
      const found = id === undefined ? undefined : byId.get(id);
      if (found === undefined) refuseDamaged('một trang tính không có nội dung', 'a sheet has no content');
      if (kindOf(found) !== 'worksheet') return;
      sheets.push({
        name: (attributes.name ?? '').slice(0, maxNameLength),
        path: found.target,
        hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
      });
      if (sheets.length > packageLimits.sheets)
        refuseTooLarge('số trang tính', 'sheets', packageLimits.sheets);
    },
  });
  return { sheets, sharedStrings: target('sharedStrings'), styles: target('styles'), from1904 };
}

/** Excel allows 31 characters; a longer name is no sheet of the contract's, whatever comes after. */
const maxNameLength = 100;

/** `r:id`, whatever the file calls the prefix. */
function relationshipId(attributes: Attributes): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
}
