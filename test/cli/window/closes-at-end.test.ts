// How a window of the program's own is told from a terminal, by what Windows leaves in the environment.
import { expect, it } from 'vitest';
import { startedByExplorer } from '#cli/window/closes-at-end';

const modules = 'WindowsPowerShell\\Modules';
const ofMachine = {
  ProgramFiles: 'C:\\Program Files',
  PSModulePath: `C:\\Program Files\\${modules};C:\\Windows\\system32\\WindowsPowerShell\\v1.0\\Modules`,
};

it('is its own where Explorer started it: by a double click, a drop, a menu', () => {
  expect(startedByExplorer(ofMachine)).toBe(true);
  expect(startedByExplorer({})).toBe(true);
});

it.each([
  ['cmd', { PROMPT: '$P$G' }],
  ['a shell of Unix', { SHELL: '/usr/bin/bash' }],
  [
    'Windows PowerShell',
    { PSModulePath: `C:\\Users\\lan\\OneDrive\\Tài liệu\\${modules};${ofMachine.PSModulePath}` },
  ],
  [
    'PowerShell 7',
    { PSModulePath: `C:\\Users\\lan\\Documents\\PowerShell\\Modules;${ofMachine.PSModulePath}` },
  ],
])('belongs to %s', (_, environment) => {
  expect(startedByExplorer({ ...ofMachine, ...environment })).toBe(false);
});
