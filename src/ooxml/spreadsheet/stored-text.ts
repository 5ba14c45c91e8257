// The text of a cell as SpreadsheetML stores it → as a reader sees it.

/** What XML cannot hold or would change stands as "_x000D_" (ECMA-376 Part 1, 22.9.2.19, ST_Xstring). Always NFC, lines end with "\n". */
export function textAsSeen(stored: string): string {
  const whole = stored.includes('_x')
    ? stored.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : stored;
  return whole.replace(/\r\n?/gu, '\n').normalize('NFC');
}
