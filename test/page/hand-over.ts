// Files handed to the page for one action, as its own script hands them over.
import { randomUUID } from 'node:crypto';
import { ask, send } from './ask.ts';

export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly field?: string;
}

/** `to`: "count", "workbooks/…/collect". */
export async function handOver(base: string, to: string, files: readonly Given[], fields: object = {}) {
  const parcel = randomUUID();
  for (const { name, bytes, field = 'lists' } of files)
    await send(base, `${base}parcels/${parcel}/${field}?file=${encodeURIComponent(name)}`, bytes);
  return await send(base, `${base}${to}?parcel=${parcel}`, Buffer.from(JSON.stringify(fields)));
}

/** What a page says once its workbook has been read. */
export async function pageOf(base: string, go: string | undefined): Promise<string> {
  for (let look = 0; look < 200; look += 1) {
    const text = (await ask(new URL(go ?? '', base).href)).body.toString();
    if (go !== undefined && text.includes('class="follows"') && !text.includes('class="status unread"'))
      return text;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('not read');
}
