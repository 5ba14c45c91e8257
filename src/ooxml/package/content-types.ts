// [Content_Types].xml: the content types of the parts.
import type { Archive } from './archive.ts';
import { readXml } from './xml.ts';

export const contentTypesPath = '[Content_Types].xml';

/** In lower case, one for each part or ending that states one. */
export async function readContentTypes(archive: Archive): Promise<readonly string[]> {
  const types: string[] = [];
  await readXml(archive, contentTypesPath, {
    open: (_, { ContentType }) => {
      if (ContentType !== undefined) types.push(ContentType.toLowerCase());
    },
  });
  return types;
}
