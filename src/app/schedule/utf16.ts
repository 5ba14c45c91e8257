// Text as UTF-16 with its mark in front, which Windows expects of the XML of a task.

export function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
}
