// What of the page is shipped as it stands: the guide, its pictures, the scripts of the browser.
import { readShipped } from '#files/shipped';

export function shippedGuide(): string {
  return new TextDecoder().decode(readShipped('docs/huong-dan.md'));
}

/** Null where there is no such picture. `name` without folders. */
export function shippedPicture(name: string): Uint8Array | null {
  return /^[\w-]+\.png$/u.test(name) ? read(`docs/images/${name}`) : null;
}

/** Null where there is no such script. `name` without folders. */
export function shippedScript(name: string): Uint8Array | null {
  return /^[\w-]+\.js$/u.test(name) ? read(`page/${name}`) : null;
}

function read(path: string): Uint8Array | null {
  try {
    return readShipped(path);
  } catch {
    return null;
  }
}
