// A tag of XML at hand as text: of parts that are changed in place, where everything else stays byte for byte.

/** As it is written, still escaped; "" where there is none. */
export function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
}
