// How each scheduler takes a line apart, written from its documentation or source and not from the code under test.
import { execFileSync } from 'node:child_process';
import { SaxesParser } from 'saxes';

/** crontab(5), after Vixie cron's do_command.c: the command ends at the first % that no backslash escapes. */
export function cronGives(line: string): string {
  const command = line.split(' ').slice(5).join(' ');
  let given = '';
  let escaped = false;
  for (const sign of command) {
    if (sign === '%' && !escaped) return given;
    if (sign === '%') given = given.slice(0, -1);
    given += sign;
    escaped = sign === '\\' && !escaped;
  }
  return given;
}

/** The words sh really hands over, and the folder it starts the program in. */
export function shellGives(command: string, folder: string): readonly string[] {
  return execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' }).split('\0').slice(0, -1);
}

/** CommandLineToArgvW, as Microsoft documents it: 2n backslashes and a quote are n and a quotation mark, 2n+1 a literal one. */
export function windowsGives(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (/\s/u.test(sign) && !quoted) {
      if (word !== null) words.push(word);
      word = null;
      continue;
    }
    word ??= '';
    const [slashes = ''] = /^\\*/u.exec(line.slice(at)) ?? [];
    if (slashes !== '' && line.charAt(at + slashes.length) === '"') {
      word += '\\'.repeat(Math.floor(slashes.length / 2));
      at += slashes.length;
      if (slashes.length % 2 === 1) word += '"';
      else quoted = !quoted;
    } else if (sign === '"') quoted = !quoted;
    else word += sign;
  }
  if (word !== null) words.push(word);
  return words;
}

/** What the prompt of cmd.exe passes on; throws where a sign would have been taken for an operator or a variable. */
export function promptGives(line: string): string {
  let given = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '"') quoted = !quoted;
    if (sign === '^' && !quoted) {
      at += 1;
      given += line.charAt(at);
      continue;
    }
    if (!quoted && /[&|<>]/u.test(sign)) throw new Error(`operator ${sign} at ${at}: ${line}`);
    given += sign;
  }
  // Variables are replaced before anything else: %NAME% with nothing of ^ in it.
  if (/%[^%^]+%/u.test(line)) throw new Error(`variable in ${line}`);
  return given;
}

/** systemd.service(5) "Command lines" and systemd.unit(5) "Specifiers": one Exec line as words. */
export function systemdGives(line: string): readonly string[] {
  const words: string[] = [];
  const pattern = /"((?:[^"\\]|\\.)*)"|(\S+)/gu;
  for (const [, quoted, bare] of line.matchAll(pattern)) {
    const text = quoted === undefined ? (bare ?? '') : quoted.replace(/\\(.)/gu, '$1');
    if (bare !== undefined && /["'\\;]/u.test(bare)) throw new Error(`bare word ${bare}`);
    const plain = text.replaceAll('%%', '\0');
    if (plain.includes('%')) throw new Error(`specifier in ${text}`);
    const isProgram = words.length === 0;
    const literal = isProgram ? plain : plain.replaceAll('$$', '\u0001');
    if (!isProgram && literal.includes('$')) throw new Error(`variable in ${text}`);
    words.push(literal.replaceAll('\0', '%').replaceAll('\u0001', '$'));
  }
  return words;
}

/** The text of each element, by its name. Throws where the XML is not well-formed. */
export function xmlTexts(xml: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  const parser = new SaxesParser({});
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => void open.push(name));
  parser.on('text', (text) => {
    const name = open.at(-1) ?? '';
    texts.set(name, (texts.get(name) ?? '') + text);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return texts;
}
