// A `batch` that can be run from anywhere: every path absolute, but for patterns, which start where they were typed.
import { isAbsolute, resolve } from 'node:path';
import { ownCommand } from '#files/program-entry';
import { fileExists } from '#files/same-file';
import type { Language } from '#language/language';

export interface UnattendedBatch {
  readonly paths: readonly string[];
  readonly out?: string | undefined;
  readonly format?: string | undefined;
  readonly rules?: string | undefined;
  readonly templates?: string | undefined;
  readonly log: string;
  readonly language: Language;
}

export interface BatchCommand {
  /** None of them quoted yet: node, bin/tthc-score.js, "batch", … */
  readonly words: readonly [program: string, ...rest: string[]];
  /** Where patterns such as "huyen-*" start; null where every path is absolute. */
  readonly folder: string | null;
}

export async function batchCommand(batch: UnattendedBatch): Promise<BatchCommand> {
  const { paths, out, format, rules, templates, log, language } = batch;
  const places: string[] = [];
  for (const path of paths) places.push((await fileExists(path)) ? resolve(path) : path);
  const ruleFile = rules !== undefined && (rules.endsWith('.json') || (await fileExists(rules)));
  const options: readonly (readonly [string, string | undefined])[] = [
    ['--out', absolute(out)],
    ['--format', format],
    ['--rules', ruleFile ? absolute(rules) : rules],
    ['--templates', absolute(templates)],
    ['--log', absolute(log)],
    ['--lang', language === 'vi' ? undefined : language],
  ];
  const given = options.flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
  return {
    words: [...ownCommand(), 'batch', ...places, ...given],
    folder: places.every((path) => isAbsolute(path)) ? null : process.cwd(),
  };
}

function absolute(path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(path);
}
