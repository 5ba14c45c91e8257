// An attribute of a tag, in parts that are changed as text so that everything else stays byte for byte.

/** As it is written, still escaped; "" where there is none. */
export function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
}
