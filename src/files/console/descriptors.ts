// The console at once, past Node's streams: for a program that is about to end, or a thread whose main thread is busy.
import { closeSync, readSync, writeSync } from 'node:fs';

/** On standard error. */
export function writeToStandardError(text: string): void {
  writeSync(2, text);
}

/** Nothing written to standard error from here on is seen. */
export function closeErrors(): void {
  closeSync(2);
}

/** Until Enter is pressed. */
export function waitForEnter(): void {
  try {
    readSync(0, Buffer.alloc(1));
  } catch {
    // No keyboard.
  }
}
