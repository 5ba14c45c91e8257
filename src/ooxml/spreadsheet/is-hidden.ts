// What of a sheet is not drawn.
import type { Attributes } from '#ooxml/package/walk-xml';

/** A row or column that is hidden, filtered out, or drawn with no height or width. */
export function isHidden({ hidden }: Attributes, size: string | undefined): boolean {
  return hidden === '1' || hidden === 'true' || (size !== undefined && Number(size) === 0);
}
