// A program that runs another and ends it when standard input closes: which it does when whoever asked is gone, killed or not.
import { spawn } from 'node:child_process';
import { killTree } from './kill-tree.ts';

const [program = '', ...parameters] = process.argv.slice(2);
const child = spawn(program, parameters, {
  stdio: 'ignore',
  // A group of its own, since LibreOffice is a script that starts the real program.
  detached: process.platform !== 'win32',
  windowsHide: true,
});
child.once('error', (error) => report('code' in error ? String(error.code) : error.message));
child.once('close', (status, signal) => report(signal ?? `exit ${status}`));

process.stdin.on('error', stop).on('close', stop).resume();
process.stdout.on('error', stop);

function stop(): void {
  killTree(child.pid);
  process.exit();
}

function report(how: string): void {
  process.stdout.end(how, () => process.exit());
}
