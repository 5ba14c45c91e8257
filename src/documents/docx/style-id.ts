// A style's id is its program's own affair; its name is what everybody sees.

/** Null where the template has no style of that name. */
export function styleIdOf(name: string, styleSheet: string): string | null {
  const style = new RegExp(`w:styleId="([^"]+)"[^>]*>\\s*<w:name w:val="${name}"`, 'u');
  return style.exec(styleSheet)?.[1] ?? null;
}
