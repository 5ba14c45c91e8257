// Requests as they come from anywhere: with whatever headers, which a browser would not let a page choose.
import { request } from 'node:http';

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

export function ask(address: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** As the page's own script sends it. */
export async function send(
  address: string,
  path: string,
  body?: Uint8Array,
): Promise<{
  readonly go?: string;
  readonly download?: readonly string[];
  readonly faults?: readonly string[];
  readonly part?: string;
}> {
  const { origin } = new URL(address);
  const answer = await ask(new URL(path, address).href, {
    method: 'POST',
    headers: { origin },
    ...(body === undefined ? {} : { body }),
  });
  if (answer.status !== 200) throw new Error(`status ${answer.status}`);
  return JSON.parse(answer.body.toString());
}
