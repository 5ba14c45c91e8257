// A text file for a reader, as the plain editor of this system opens it.

/** Older Windows puts a text whose lines end with a line feed alone on one line, and takes UTF-8 without its mark for the local code page. */
export function textForSystem(text: string, platform: NodeJS.Platform = process.platform): string {
  return platform === 'win32' ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text;
}
