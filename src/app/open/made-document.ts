// What a session has written for a workbook: the only files, beside the workbook itself, that its page may open or hand out.

import type { Action } from './action.ts';

export interface MadeDocument {
  /** In the page's addresses: no path ever stands in one. */
  readonly key: string;
  readonly path: string;
  readonly name: string;
  readonly action: Action;
  readonly madeAt: Date;
  /** The reading of the workbook that it was made of: an older one than the page shows is said to be old. */
  readonly reading: number;
}

/** One of the same path takes the place of the older. */
export function withDocument(
  documents: readonly MadeDocument[],
  made: Omit<MadeDocument, 'key'>,
): readonly MadeDocument[] {
  const known = documents.find(({ path }) => path === made.path);
  const key = known?.key ?? `${documents.length + 1}`;
  return [...documents.filter(({ path }) => path !== made.path), { ...made, key }];
}
