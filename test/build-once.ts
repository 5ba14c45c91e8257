// The program as it is shipped, built once before the tests that start it, and removed after the last of them.
import type { TestProject } from 'vitest/node';
import { buildProgram } from './built-program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly program: string;
  }
}

export default function buildOnce({ provide }: TestProject): () => void {
  const { file, remove } = buildProgram();
  provide('program', file);
  return remove;
}
