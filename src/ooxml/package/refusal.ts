// Reading deep inside a stream is stopped by an exception, which the entries of this room catch.
import type { Diagnostic } from '#diagnostics/diagnostic';
import { workbookDamaged, workbookTooLarge, workbookUnsafe } from '#diagnostics/file/file';

class Refusal extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.code);
    this.diagnostic = diagnostic;
  }
}

/** The result of `read`, or the diagnostic it broke off with; any other error is a bug and goes on. */
export async function orRefusal<T>(
  read: () => Promise<T>,
): Promise<{ readonly value: T } | { readonly refused: Diagnostic }> {
  try {
    return { value: await read() };
  } catch (error) {
    return { refused: refusalOf(error) };
  }
}

/** What reading broke off with; any other error goes on. */
export function refusalOf(error: unknown): Diagnostic {
  if (error instanceof Refusal) return error.diagnostic;
  throw error;
}

export function refuse(diagnostic: Diagnostic): never {
  throw new Refusal(diagnostic);
}

export function refuseDamaged(vi: string, en: string): never {
  return refuse(workbookDamaged({ what: { vi, en } }));
}

export function refuseUnsafe(vi: string, en: string): never {
  return refuse(workbookUnsafe({ what: { vi, en } }));
}

export function refuseTooLarge(vi: string, en: string, limit: number): never {
  return refuse(workbookTooLarge({ what: { vi, en }, limit }));
}

class EndOfReading extends Error {}

/** Ends the reading of a part of which enough has been read; to be caught by whoever reads it. */
export function endReading(): never {
  throw new EndOfReading();
}

export function isEndOfReading(error: unknown): boolean {
  return error instanceof EndOfReading;
}

/** True of what was thrown on purpose: the error handling of streams lets it through. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Refusal || isEndOfReading(error);
}
