// One hostile template or rule file through the built program: checked, and used for a faultless workbook.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostileTemplate } from '../../test/hostile/hostile-template.ts';
import type { Measured } from './measure-file.ts';
import { generalFaults, type Ran, runMeasured } from './run-measured.ts';

/** `workbook`: without errors. Nothing is written where the template is refused. */
export async function measureTemplate(
  program: string,
  template: HostileTemplate,
  folder: string,
  workbook: string,
): Promise<Omit<Measured, 'index'>> {
  const own = join(folder, 'mau');
  mkdirSync(own);
  writeFileSync(join(own, template.file), template.make());
  const out = join(folder, template.file === 'giai-thich.docx' ? 'kq.docx' : 'kq');
  const { check, use } = commandsOf(template, { own, out, workbook });
  const checked = check === null ? null : await runMeasured(program, check);
  const used = await runMeasured(program, use);
  const inCheck = template.onlyInReport === true ? null : template.expected;
  const faults = [
    ...(checked === null ? [] : faultsOf('check', checked, inCheck)),
    ...faultsOf('report', used, template.expected),
    ...(existsSync(out) === (template.expected === null) ? [] : ['wrote what it should not']),
    ...(readdirSync(folder).every((name) => name === 'mau' || name.startsWith('kq'))
      ? []
      : ['left something']),
  ];
  const most = (of: (ran: Ran) => number) => Math.max(of(used), checked === null ? 0 : of(checked));
  return {
    file: template,
    got: codeIn(used) ?? 'read',
    processorSeconds: most(({ processor }) => processor),
    seconds: most(({ seconds }) => seconds),
    megabytes: most(({ megabytes }) => megabytes),
    faults,
  };
}

interface Places {
  readonly own: string;
  readonly out: string;
  readonly workbook: string;
}

function commandsOf(
  { file, asPdf }: HostileTemplate,
  { own, out, workbook }: Places,
): { readonly check: readonly string[] | null; readonly use: readonly string[] } {
  const check = ['templates', 'check', own];
  switch (file) {
    case 'rules.json': {
      const rules = ['--rules', join(own, file)];
      return {
        check: ['check', workbook, ...rules],
        use: ['report', workbook, ...rules, '--format', 'docx', '--out', out],
      };
    }
    case 'giai-thich.docx':
      return { check, use: ['explain', workbook, '--all', '-o', out, '--templates', own] };
    case 'bao-cao.docx':
    case 'bao-cao.xlsx': {
      const format = asPdf ? 'pdf' : file.slice(-4);
      return { check, use: ['report', workbook, '--templates', own, '--format', format, '--out', out] };
    }
  }
}

/** `code`: of the only kind of error; null where there is none. */
function faultsOf(command: string, ran: Ran, code: string | null): readonly string[] {
  const got = codeIn(ran);
  return [
    ...(got === code ? [] : [`${command} should get ${code ?? 'no error'}, got ${got ?? 'none'}`]),
    ...((ran.status === 0) === (code === null) ? [] : [`${command} ended with ${ran.status}`]),
    ...generalFaults(command, ran),
  ];
}

/** Of the first error told, "lỗi  template-unsafe". */
function codeIn({ out, err }: Ran): string | null {
  return /lỗi\s+([a-z]+(?:-[a-z]+)+)$/mu.exec(out + err)?.[1] ?? null;
}
