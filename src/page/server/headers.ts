// What every answer says of itself: nothing is kept, framed elsewhere, or loaded from elsewhere.
import type { MiddlewareHandler } from 'hono';

const page = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A report holds words of a workbook: it stands in a frame where no script runs, and brings its own style. */
const report = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-same-origin',
].join('; ');

export const policies = { page, report } as const;

const always: Readonly<Record<string, string>> = {
  'Content-Security-Policy': page,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  // The address holds the secret: it goes to this origin alone. (Under no-referrer a browser would hide the origin, too.)
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

export const headers: MiddlewareHandler = async (context, next) => {
  for (const [name, value] of Object.entries(always)) context.header(name, value);
  await next();
};
