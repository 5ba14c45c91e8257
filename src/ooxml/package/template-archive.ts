// A template's parts, unpacked: as docxtemplater takes them, and changes them.

export interface TemplateArchive {
  /** By path. */
  readonly files: Readonly<Record<string, TemplatePart>>;
  /** Null where there is none. */
  file(path: string): TemplatePart | null;
  /** Puts it there, or in place of what is there. */
  file(path: string, text: string): unknown;
}

interface TemplatePart {
  readonly dir: boolean;
  asText(): string;
  asUint8Array(): Uint8Array;
}
