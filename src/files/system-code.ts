// The system's own name of what went wrong: "ENOENT", "EBUSY".

/** Errors of the file system carry a code; anything else is a bug and is thrown on. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
