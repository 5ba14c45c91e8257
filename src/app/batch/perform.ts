// A job in a worker: each task by its name; what only the page asks for is loaded when it is asked for.
import { composeWorkbook } from '../compose-workbook.ts';
import type { Composed, Job, Request, Result, TaskName } from './job.ts';

export async function perform<Name extends TaskName>({ task, request }: Job<Name>): Promise<Result<Name>> {
  return await tasks[task](request);
}

const tasks: { readonly [Name in TaskName]: (request: Request<Name>) => Promise<Result<Name>> } = {
  compose,
  review: async (request) => (await import('../open/review.ts')).review(request),
  annotate: async (request) => (await import('../open/annotate.ts')).annotate(request),
  start: async (request) => (await import('../start-workbook.ts')).composeNewWorkbook(request),
  explain: async (request) => (await import('../open/explain.ts')).explainForPage(request),
  count: async (request) => (await import('../count/compose-count.ts')).composeCount(request),
  distribute: async (request) => (await import('../distribute-sheets.ts')).composeSheets(request),
  collect: async (request) => (await import('../collect-sheets.ts')).composeCollection(request),
  audit: async (request) => (await import('../open/audit.ts')).audit(request),
};

async function compose(request: Request<'compose'>): Promise<Composed> {
  const { result, diagnostics, ending } = await composeWorkbook(request);
  const summary = result?.summary() ?? null;
  return { ending, diagnostics, outputs: result?.outputs ?? [], summary };
}
