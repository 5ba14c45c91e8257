// Counts that nobody typed: files are handed over one by one into a parcel, then an action is asked for with the parcel's name.
import type { Context, Hono } from 'hono';
import * as z from 'zod';
import { type CountWanted, countIntoWorkbook } from '#app/open/count-action';
import { collectIntoCopy, makeSheets } from '#app/open/unit-sheet-actions';
import { inOneLineOnPage } from '#diagnostics/describe';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { notCollected } from '../html/collected.ts';
import { countAsked } from '../html/count-asked.ts';
import type { Site } from '../html/site.ts';
import { sourceTexts } from '../html/source-texts.ts';
import { madeAnswer, received } from './actions.ts';
import type { Answer } from './answer.ts';

const text = z.string().max(500).default('');
const countFields = z.object({
  period: text,
  from: text,
  to: text,
  policy: text,
  authority: text,
  into: text,
  given: z.array(z.string().max(50)).max(100).default([]),
  late: z.literal('yes').optional(),
  words: z
    .array(z.object({ kind: z.enum(['status', 'channel', 'unit']), text: z.string(), meaning: z.string() }))
    .max(5000)
    .default([]),
});

export function addSourceActions(app: Hono, site: Site): void {
  const { session, base, language } = site;
  const faults = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map((one) => inOneLineOnPage(one, language));
  const parcelOf = (context: Context) => context.req.query('parcel') ?? '';

  app.post('/parcels/:parcel/:field', async (context) => {
    const { parcel, field } = context.req.param();
    // A name that the page itself makes; it becomes one of a folder.
    if (!/^[\da-f-]{36}$/u.test(parcel)) return context.body(null, 404);
    return context.json({ faults: faults(await session.parcels.receive(parcel, field, received(context))) });
  });

  app.post('/count', async (context) => {
    const fields = countFields.safeParse(await context.req.json().catch(() => null));
    if (!fields.success) return context.body(null, 400);
    const lists = session.workbooks().filter(({ id }) => fields.data.given.includes(id));
    if (lists.length === 0 && !session.parcels.has(parcelOf(context), 'lists'))
      return context.json({ faults: [sourceTexts.noLists[language]] });
    const { into, late, ...given } = fields.data;
    const chosen = given.words.filter(({ meaning }) => meaning !== '');
    const wanted: CountWanted = {
      ...given,
      words: chosen,
      given: lists,
      parcel: parcelOf(context),
      into: session.find(into),
      late: late === 'yes',
      // The browser breaks off the request when a person stops the count, or the page is closed.
      stop: context.req.raw.signal,
    };
    const ended = await countIntoWorkbook(session, wanted);
    const workbook = ended.result?.workbook ?? null;
    const answer: Answer =
      workbook === null
        ? { part: countAsked(site, ended, chosen).markup }
        : { go: `${base}/workbooks/${workbook.id}` };
    return context.json(answer);
  });

  app.post('/workbooks/:id/sheets', async (context) => {
    const workbook = session.find(context.req.param('id'));
    if (workbook === null) return context.body(null, 404);
    const ended = await session.parcels.use(parcelOf(context), (files) =>
      workbook.run('sheets', () => makeSheets(session, workbook, files)),
    );
    return context.json(madeAnswer(site, workbook, ended));
  });

  app.post('/workbooks/:id/collect', async (context) => {
    const workbook = session.find(context.req.param('id'));
    if (workbook === null) return context.body(null, 404);
    if (!session.parcels.has(parcelOf(context), 'sheets'))
      return context.json({ faults: [sourceTexts.noSheets[language]] });
    const { result, diagnostics } = await session.parcels.use(parcelOf(context), (files) =>
      collectIntoCopy(session, workbook, files),
    );
    if (result === null) return context.json({ faults: faults(diagnostics) });
    const answer: Answer =
      result.workbook === null
        ? { part: notCollected(site, result.collection, diagnostics).markup }
        : { go: `${base}/workbooks/${result.workbook.id}` };
    return context.json(answer);
  });
}
