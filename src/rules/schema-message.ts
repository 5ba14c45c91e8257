// What a rule set wants of a member beyond its type, in both languages: zod itself carries one message only.
import type { Text } from '#language/language';

/** For `refine`. */
export function expected(vi: string, en: string) {
  return { message: vi, params: { en } };
}

/** What `expected` was given, read back from zod's issue. */
export function expectedText(issue: {
  readonly message: string;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}): Text {
  const en = issue.params?.en;
  return { vi: issue.message, en: typeof en === 'string' ? en : issue.message };
}
