// The open line to each page: it hears which workbook has changed, and the program knows by it that the page is still there.
import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Session } from '#app/open/session';
import type { Changes } from './changes.ts';
import type { Lifetime } from './lifetime.ts';

interface EventStream {
  readonly session: Session;
  readonly changes: Changes;
  readonly lifetime: Lifetime;
}

/** A closed connection is noticed by a write that fails. */
const betweenSigns = 15_000;

export function addEventStream(app: Hono, { session, changes, lifetime }: EventStream): void {
  app.get('/news', (context) =>
    streamSSE(context, async (stream) => {
      const leave = lifetime.arrive();
      const notify = (id: string) =>
        void stream.writeSSE({ event: 'workbook', data: `${id} ${session.find(id)?.state().version ?? 0}` });
      const forget = changes.listen(notify);
      const closed = new Promise<void>((done) => {
        const signs = setInterval(() => void stream.write(': \n\n'), betweenSigns);
        stream.onAbort(() => {
          clearInterval(signs);
          forget();
          leave();
          done();
        });
      });
      // What changed before the line was open.
      for (const { id } of session.workbooks()) notify(id);
      await stream.writeSSE({ event: 'hello', data: '' });
      await closed;
    }),
  );
  app.post('/goodbye', (context) => {
    lifetime.sayGoodbye();
    return context.body(null, 204);
  });
}
