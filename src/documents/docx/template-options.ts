// How docxtemplater reads our templates: double braces, names folded, and a value that is none filled with nothing.
import type { DXT } from 'docxtemplater';
import { spelling } from '../find-placeholder.ts';
import type { Placeholder, TemplateValue } from '../placeholder.ts';
import { wordsOf } from './join-pieces.ts';

/** New for each template: a module serves one document only. `list`: what the template may ask for. */
export function templateOptions(list: readonly Placeholder[]): DXT.ConstructorOptions {
  return {
    delimiters: { start: '{{', end: '}}' },
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    errorLogging: false,
    nullGetter: () => '',
    parser: (tag) => {
      const name = spelling(tag, list);
      return { get: (scope: unknown) => read(scope, name) };
    },
    modules: [oneSpelling(list)],
  };
}

/** Undefined where the scope has no such name: docxtemplater then asks the scope around it. */
function read(scope: unknown, name: string): unknown {
  if (typeof scope !== 'object' || scope === null || !Object.hasOwn(scope, name)) return undefined;
  const value = (scope as Record<string, TemplateValue>)[name] ?? null;
  return Array.isArray(value) ? value : wordsOf(value);
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
