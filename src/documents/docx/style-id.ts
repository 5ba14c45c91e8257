// Ids of styles differ between programs and languages; the name is what Word shows, so styles are found by name.

/** Null where the template has no style of that name. */
export function styleIdOf(name: string, styleSheet: string): string | null {
  const style = new RegExp(`w:styleId="([^"]+)"[^>]*>\\s*<w:name w:val="${name}"`, 'u');
  return style.exec(styleSheet)?.[1] ?? null;
}
