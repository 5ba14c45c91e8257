// The one script of the page, as it is shipped.
import { readShipped } from '#files/shipped';

/** A package that lacks it is a broken installation: the error is the program's own. */
export function pageScript(): Uint8Array {
  return readShipped('page/page.js');
}
