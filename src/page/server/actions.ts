// What the page can have done. Each gives JSON: where to go, what to download, and what kept it from being done.

import type { Context, Hono } from 'hono';
import { openForPerson } from '#app/open/open-for-person';
import type { EndedAction, OpenWorkbook } from '#app/open/open-workbook';
import type { Received } from '#app/open/received';
import { makeAudit, makeDocuments, makeMarkedCopy } from '#app/open/workbook-actions';
import { type ReportFormat, reportFormats } from '#app/report-formats';
import { inOneLineOnPage } from '#diagnostics/describe';
import type { Diagnostic } from '#diagnostics/diagnostic';
import type { Site } from '../html/site.ts';
import { texts } from '../html/texts.ts';
import type { Answer } from './answer.ts';

export function addActions(app: Hono, site: Site): void {
  const { session, base } = site;
  const { pool, printer, rules } = session;
  const pageOf = ({ id }: OpenWorkbook) => `${base}/workbooks/${id}`;
  const faults = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map((one) => inOneLineOnPage(one, site.language));
  const answer = (context: Context, given: Answer) => context.json(given);
  /** For a workbook of the session; anything else gets nothing. */
  const on = (path: string, act: (workbook: OpenWorkbook, context: Context) => Promise<Answer>) =>
    app.post(`/workbooks/:id${path}`, async (context) => {
      const workbook = session.find(context.req.param('id') ?? '');
      return workbook === null ? context.body(null, 404) : answer(context, await act(workbook, context));
    });
  const made = (workbook: OpenWorkbook, ended: EndedAction): Answer => madeAnswer(site, workbook, ended);

  app.post('/workbooks', async (context) => {
    const { result, diagnostics } = await session.receive(received(context));
    return answer(context, result === null ? { faults: faults(diagnostics) } : { go: pageOf(result) });
  });
  app.post('/new', async (context) => {
    const { period = '', name = '', of = '', file = '', given } = context.req.query();
    const last = session.find(of)?.path ?? (file === '' ? null : received(context));
    const unitNames = given === 'units' ? await context.req.text() : undefined;
    const { result, diagnostics } = await session.startNew({ name, period, from: last, unitNames });
    return answer(context, result === null ? { faults: faults(diagnostics) } : { go: pageOf(result) });
  });
  on('/content', async (workbook, context) => ({
    faults: faults(await session.receiveAgain(workbook, received(context).stream)),
  }));
  on('/read', async (workbook) => {
    await workbook.read();
    return {};
  });
  on('/documents', async (workbook, context) => {
    const formats = formatsOf(context.req.query('format') ?? '');
    const request = { workbook: workbook.path, rules, pool: formats.includes('pdf') ? printer : pool };
    return made(workbook, await workbook.run('documents', () => makeDocuments(request, formats)));
  });
  on('/marked-copy', async (workbook) => {
    const request = { workbook: workbook.path, rules, pool };
    return made(workbook, await workbook.run('marked-copy', () => makeMarkedCopy(request)));
  });
  on('/audit', async (workbook, context) => {
    const beside = context.req.query('file') ? await session.receiveBeside(received(context)) : null;
    if (beside !== null && beside.result === null) return { faults: faults(beside.diagnostics) };
    const published = beside?.result ?? undefined;
    const request = { workbook: workbook.path, rules, pool };
    return made(workbook, await workbook.run('audit', () => makeAudit(request, published)));
  });
  on('/previous', async (workbook, context) => {
    const open = session.find(context.req.query('open') ?? '');
    if (open !== null) {
      await workbook.compareWith({ name: open.name, path: open.path });
      return {};
    }
    const file = received(context);
    const { result: path, diagnostics } = await session.receiveBeside(file);
    if (path === null) return { faults: faults(diagnostics) };
    await workbook.compareWith({ name: file.name, path });
    return {};
  });
  /** A copy lies where nobody would look for it: it is downloaded instead. */
  const opened = async ({ origin }: OpenWorkbook, path: string | undefined): Promise<Answer> => {
    if (origin !== 'path' || path === undefined || (await openForPerson(path))) return {};
    return { faults: [texts.noOpener[site.language]] };
  };
  on('/open', (workbook) => opened(workbook, workbook.path));
  on('/open-folder', (workbook) => opened(workbook, workbook.folder));
  on('/documents/:key/open', (workbook, context) => {
    const document = workbook.state().documents.find(({ key }) => key === context.req.param('key'));
    return opened(workbook, document?.path);
  });
}

/** Documents of a copy are downloaded at once: they lie where nobody would find them. */
export function madeAnswer({ base }: Site, { origin, id }: OpenWorkbook, { written }: EndedAction): Answer {
  if (origin === 'path') return {};
  return { download: written.map(({ key }) => `${base}/workbooks/${id}/documents/${key}`) };
}

export function received(context: Context): Received {
  const name = context.req.query('file') ?? '';
  return { name: name === '' ? 'so-tinh.xlsx' : name, stream: context.req.raw.body as Received['stream'] };
}

function formatsOf(asked: string): readonly ReportFormat[] {
  const words = asked.split(',');
  return reportFormats.filter((format) => words.includes(format));
}
