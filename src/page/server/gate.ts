// Who gets an answer: a browser on this machine that was given the address. Everyone else gets nothing.
import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

export interface Access {
  /** First part of every path. */
  readonly secret: string;
  /** "127.0.0.1:51234", once the port is known. */
  readonly host: () => string;
}

/**
 * Another name for this machine in `Host` is a page of somebody else's whose name was pointed here (DNS rebinding); another
 * `Origin` is a page of somebody else's that sends requests here. What changes anything must say where it comes from.
 */
export function gate(access: Access): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    const [, first = ''] = req.path.split('/', 2);
    const isKnown =
      req.header('host') === access.host() &&
      isSecret(first, access.secret) &&
      isOwnOrigin(req.header('origin'), req.method, access.host()) &&
      isOwnSite(req.header('sec-fetch-site'));
    if (!isKnown) return context.body(null, 404);
    await next();
  };
}

function isSecret(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function isOwnOrigin(origin: string | undefined, method: string, host: string): boolean {
  return origin === undefined ? method === 'GET' : origin === `http://${host}`;
}

/** `none`: typed, or opened by the system. */
function isOwnSite(site: string | undefined): boolean {
  return site === undefined || site === 'none' || site === 'same-origin';
}
