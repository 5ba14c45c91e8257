// All addresses of the page: what each gives and does.
import { Hono } from 'hono';
import type { Session } from '#app/open/session';
import type { Site } from '../html/site.ts';
import { addActions } from './actions.ts';
import type { Changes } from './changes.ts';
import { addEventStream } from './event-stream.ts';
import { type Access, gate } from './gate.ts';
import { headers } from './headers.ts';
import type { Lifetime } from './lifetime.ts';
import { addPages } from './pages.ts';
import { addSourceActions } from './source-actions.ts';

export interface SiteContext {
  readonly session: Session;
  readonly changes: Changes;
  readonly lifetime: Lifetime;
  readonly access: Access;
  readonly onBug: (error: unknown) => void;
}

export function buildSite({ session, changes, lifetime, access, onBug }: SiteContext): Hono {
  const base = `/${access.secret}`;
  const site: Site = { base, session, language: session.language };
  const app = new Hono({ strict: false });
  app.use(gate(access), headers);
  const own = app.basePath(base);
  addPages(own, site);
  addActions(own, site);
  addSourceActions(own, site);
  addEventStream(own, { session, changes, lifetime });
  app.notFound((context) => context.body(null, 404));
  app.onError((error, context) => {
    onBug(error);
    return context.body(null, 500);
  });
  return app;
}
