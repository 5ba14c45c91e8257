// How docxtemplater reads our templates: double braces, names folded, and a value that is none filled with nothing.
import type { DXT } from 'docxtemplater';
import { cleanXml } from '#language/xml-text';
import { isNumbered, spelling } from '../find-placeholder.ts';
import type { Placeholder, TemplateValue } from '../placeholder.ts';
import { placeholders } from '../placeholders.ts';

/**
 * Made anew for each template: a module serves one document only. `list`: what the template may ask for. `onMissing` is told
 * each name that no values have, neither where it stands nor around it: a blank value is one, a name without any is a fault.
 */
export function templateOptions(
  list: readonly Placeholder[] = placeholders,
  onMissing: (name: string) => void = () => undefined,
): DXT.ConstructorOptions {
  return {
    delimiters: { start: '{{', end: '}}' },
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    errorLogging: false,
    nullGetter: () => '',
    parser: (tag) => {
      const name = spelling(tag, list);
      return {
        get: (scope: unknown, context: DXT.ParserContext) => {
          const found = read(scope, name);
          if (found === undefined && context.num === 0 && !isNumbered(name, list)) onMissing(name);
          return found;
        },
      };
    },
    modules: [oneSpelling(list)],
  };
}

/** Undefined where the scope has no such name: docxtemplater then asks the scope around it. */
function read(scope: unknown, name: string): unknown {
  if (typeof scope !== 'object' || scope === null || !Object.hasOwn(scope, name)) return undefined;
  const value: TemplateValue | undefined = (scope as Record<string, TemplateValue>)[name];
  if (value === null || value === undefined) return '';
  // What docxtemplater strips of characters that XML cannot hold is not all of them.
  if (typeof value === 'string') return cleanXml(blanksKept(value));
  return 'text' in value ? cleanXml(value.text) : value;
}

/** A blank to write in by hand keeps its width: plain spaces would be drawn together at the end of a line. */
function blanksKept(text: string): string {
  return text.replace(/ {2,}/gu, (blank) => '\u00a0'.repeat(blank.length));
}

/** Makes {{#Đơn vị}} and {{/ĐƠN  VỊ}} the same passage; before docxtemplater's own matchers, hence the priority. */
function oneSpelling(list: readonly Placeholder[]): DXT.Module {
  const passage =
    (location: 'start' | 'end', inverted = false) =>
    ([, written = '']: readonly string[]) => ({
      location,
      inverted,
      value: written.trim() === '' ? '' : spelling(written, list),
      priority: 1,
      ...(location === 'start' ? { expandTo: 'auto' } : {}),
    });
  const matchers = () => [
    [/^\s*#(.*)$/su, 'loop', passage('start')],
    [/^\s*\^(.*)$/su, 'loop', passage('start', true)],
    [/^\s*\/(.*)$/su, 'loop', passage('end')],
  ];
  return { matchers } as unknown as DXT.Module;
}
