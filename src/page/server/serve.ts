// The page's server: on the loopback address, at a free port, for one session.
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { openSession, type SessionRequest } from '#app/open/session';
import { noResult, type Outcome, outcome } from '#app/outcome';
import { buildSite } from './build-site.ts';
import { openChanges } from './changes.ts';
import { type IdleTimeouts, openLifetime } from './lifetime.ts';

export interface PageRequest extends SessionRequest {
  readonly workbook: string | undefined;
  /** A fault of the program itself: the page goes on. */
  readonly onBug: (error: unknown) => void;
  readonly timeouts?: IdleTimeouts;
}

export interface Served {
  readonly address: string;
  /** Once the page was closed, or `close` called; then nothing of the session is left. */
  readonly ended: Promise<void>;
  readonly close: () => void;
}

export async function servePage(request: PageRequest): Promise<Outcome<Served>> {
  const changes = openChanges();
  const { result: session, diagnostics } = await openSession(request, changes.notify);
  if (session === null) return noResult(diagnostics);
  const first = request.workbook === undefined ? null : session.openPath(request.workbook);
  const lifetime = openLifetime(request.timeouts);
  const secret = randomBytes(16).toString('base64url');
  let host = '';
  const access = { secret, host: () => host };
  const site = buildSite({ session, changes, lifetime, access, onBug: request.onBug });
  const server = createAdaptorServer({ fetch: site.fetch, overrideGlobalObjects: false });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ended = lifetime.ended.then(async () => {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
    await session.close();
  });
  const path = first === null ? '' : `workbooks/${first.id}`;
  return outcome({ address: `http://${host}/${secret}/${path}`, ended, close: lifetime.end }, []);
}
