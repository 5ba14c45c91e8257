// The guide and its pictures, as they are shipped.
import { readShipped } from '#files/shipped';

export function shippedGuide(): string {
  return new TextDecoder().decode(readShipped('docs/huong-dan.md'));
}

/** Null where there is no such picture. `name` without folders. */
export function shippedPicture(name: string): Uint8Array | null {
  if (!/^[\w-]+\.png$/u.test(name)) return null;
  try {
    return readShipped(`docs/images/${name}`);
  } catch {
    return null;
  }
}
