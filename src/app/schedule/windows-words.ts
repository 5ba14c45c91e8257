// Words of a command line of Windows: as programs take them apart, and as cmd.exe lets them through.

/**
 * One line that CommandLineToArgvW and the C run time take apart into these words again: backslashes count only
 * before a quotation mark.
 */
export function windowsLine(words: readonly string[]): string {
  return words.map(windowsWord).join(' ');
}

function windowsWord(word: string): string {
  if (/^[^\s"]+$/u.test(word)) return word;
  const escaped = word.replace(/(?<!\\)(\\*)("|$)/gu, (_, slashes: string, mark: string) =>
    mark === '"' ? `${slashes}${slashes}\\"` : `${slashes}${slashes}`,
  );
  return `"${escaped}"`;
}

/**
 * The same line as it must be typed at the prompt of cmd.exe. That knows quotation marks but not \", so it takes
 * text between nested quotes for unquoted: where such text holds a sign of its own, every sign is escaped.
 */
export function quotedForPrompt(line: string): string {
  return /[&|<>^()%!]/u.test(line) ? line.replace(/["&|<>^()%!]/gu, '^$&') : line;
}
