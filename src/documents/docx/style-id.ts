// The id of a style, found by the name that Word shows: ids differ between programs and languages.

/** Null where the template has no style of that name. */
export function styleIdOf(name: string, styleSheet: string): string | null {
  const style = new RegExp(`w:styleId="([^"]+)"[^>]*>\\s*<w:name w:val="${name}"`, 'u');
  return style.exec(styleSheet)?.[1] ?? null;
}
