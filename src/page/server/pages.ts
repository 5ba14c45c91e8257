// What can be looked at: the pages, their style and script, a workbook's report and documents.
import type { Context, Hono } from 'hono';
import { isGivenList } from '#app/open/given-lists';
import { readDocument } from '#app/open/read-document';
import { shippedGuide, shippedPicture, shippedScript } from '#app/open/shipped-parts';
import { countPage } from '../html/count-page.ts';
import { explainPage } from '../html/explain-page.ts';
import { guidePage } from '../html/guide.ts';
import type { Site } from '../html/site.ts';
import { startPage } from '../html/start-page.ts';
import { pageStyleSheet } from '../html/style.ts';
import { workbookPage } from '../html/workbook-page.ts';
import { policies } from './headers.ts';

export function addPages(app: Hono, site: Site): void {
  const { session } = site;
  app.get('/', (context) => context.html(startPage(site).markup));
  app.get('/page.css', (context) => as(context, 'text/css', pageStyleSheet()));
  app.get('/script/:name', (context) => {
    const script = shippedScript(context.req.param('name'));
    return script === null ? context.body(null, 404) : as(context, 'text/javascript', script);
  });

  app.get('/count', async (context) => {
    // Several may have been dropped at once, and any of them be a list.
    await session.allRead();
    return context.html(countPage(site, session.find(context.req.query('into') ?? '')).markup);
  });

  app.get('/guide', (context) => context.html(guidePage(site, shippedGuide()).markup));
  app.get('/guide/images/:name', (context) => {
    const picture = shippedPicture(context.req.param('name'));
    return picture === null ? context.body(null, 404) : as(context, 'image/png', picture);
  });

  app.get('/workbooks/:id', (context) => {
    const workbook = session.find(context.req.param('id'));
    if (workbook === null) return context.redirect(`${site.base}/`);
    if (isGivenList(workbook)) return context.redirect(`${site.base}/count`);
    return context.html(workbookPage(site, workbook).markup);
  });
  app.get('/workbooks/:id/explain', async (context) => {
    const workbook = session.find(context.req.param('id'));
    const { of: name = '' } = context.req.query();
    if (workbook === null || name === '') return context.redirect(`${site.base}/`);
    const request = { workbook: workbook.path, rules: session.rules, language: site.language, name };
    const { result, failure } = await session.pool.run({ task: 'explain', request });
    const { result: explained, diagnostics } = result ?? { result: null, diagnostics: [failure] };
    return context.html(explainPage(site, workbook, { name, explained, diagnostics }).markup);
  });
  app.get('/workbooks/:id/reports/:reading/:number', (context) => {
    const { id, reading, number } = context.req.param();
    const state = session.find(id)?.state();
    const report = state?.reports?.[Number(number)];
    if (report === undefined || `${state?.reading}` !== reading) return context.body(null, 404);
    context.header('Content-Security-Policy', policies.report);
    return as(context, 'text/html', report.bytes);
  });
  app.get('/workbooks/:id/documents/:key', async (context) => {
    const { id, key } = context.req.param();
    const made = session
      .find(id)
      ?.state()
      .documents.find((one) => one.key === key);
    const bytes = made === undefined ? null : await readDocument(made.path);
    if (made === undefined || bytes === null) return context.body(null, 404);
    context.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(made.name)}`);
    context.header('Content-Type', 'application/octet-stream');
    return context.body(new Uint8Array(bytes).buffer);
  });
}

function as(context: Context, type: string, content: string | Uint8Array): Response {
  context.header('Content-Type', type.startsWith('text/') ? `${type}; charset=utf-8` : type);
  return context.body(typeof content === 'string' ? content : new Uint8Array(content).buffer);
}
