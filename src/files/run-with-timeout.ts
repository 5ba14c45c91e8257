// Runs a program for at most a given time, and ends it with everything it started: also when this process is killed first.
import { spawn } from 'node:child_process';
import { processCommand } from './program-entry.ts';

/** `too-slow` where it had to be ended; otherwise how it ended, such as "exit 0" or "ENOENT". */
export function runWithTimeout(
  program: string,
  parameters: readonly string[],
  milliseconds: number,
): Promise<string> {
  const [file, ...words] = processCommand('files/guard');
  return new Promise((resolve) => {
    const guard = spawn(file, [...words, program, ...parameters], {
      stdio: ['pipe', 'pipe', 'ignore'],
      // Ctrl+C would otherwise reach the guard before it has ended what it guards.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    let late = false;
    let output = '';
    const timer = setTimeout(() => {
      late = true;
      guard.stdin.end();
    }, milliseconds);
    const ended = (how: string) => {
      clearTimeout(timer);
      resolve(late ? 'too-slow' : how);
    };
    guard.stdin.on('error', () => undefined);
    guard.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    guard.once('error', (error) => ended('code' in error ? String(error.code) : error.message));
    guard.once('close', (status, signal) => ended(output || (signal ?? `exit ${status}`)));
  });
}
