// All addresses of the page: what each gives and does.
import { Hono } from 'hono';
import type { Session } from '#app/open/session';
import type { Site } from '../html/site.ts';
import { addActions } from './actions.ts';
import { type Door, gate } from './gate.ts';
import { headers } from './headers.ts';
import type { Lifetime } from './lifetime.ts';
import type { News } from './news.ts';
import { addPages } from './pages.ts';
import { addSourceActions } from './source-actions.ts';
import { addNews } from './tell-news.ts';

export interface Surroundings {
  readonly session: Session;
  readonly news: News;
  readonly lifetime: Lifetime;
  readonly door: Door;
  readonly onBug: (error: unknown) => void;
}

export function buildSite({ session, news, lifetime, door, onBug }: Surroundings): Hono {
  const base = `/${door.secret}`;
  const site: Site = { base, session, language: session.language };
  const app = new Hono({ strict: false });
  app.use(gate(door), headers);
  const own = app.basePath(base);
  addPages(own, site);
  addActions(own, site);
  addSourceActions(own, site);
  addNews(own, { session, news, lifetime });
  app.notFound((context) => context.body(null, 404));
  app.onError((error, context) => {
    onBug(error);
    return context.body(null, 500);
  });
  return app;
}
