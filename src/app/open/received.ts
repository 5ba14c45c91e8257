// A file on its way from the browser.
import type { ReadableStream } from 'node:stream/web';

/** A file handed to the page. */
export interface Received {
  readonly name: string;
  readonly stream: ReadableStream<Uint8Array> | null;
}
