// A stream → a file of no more than so many bytes.
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { fileOverLimit } from '#diagnostics/file/file-access';
import { makeFolder } from './make-folder.ts';
import { defaultLimit } from './read-file.ts';
import { systemCode } from './system-code.ts';
import { temporaryName } from './temporary-name.ts';
import { explainWriteFault } from './write-faults.ts';

/** `name`: as the person knows it, for messages. The file is whole, or as it was before. */
export async function receiveFile(
  path: string,
  name: string,
  stream: ReadableStream<Uint8Array> | null,
  limit = defaultLimit,
): Promise<readonly Diagnostic[]> {
  const unmade = await makeFolder(dirname(path));
  if (unmade !== null) return [unmade];
  const temporary = temporaryName(dirname(path));
  try {
    const source = stream === null ? Readable.from([]) : Readable.fromWeb(stream);
    await pipeline(source, boundedBy(limit), createWriteStream(temporary, { mode: 0o600, flags: 'wx' }));
    await rename(temporary, path);
    return [];
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof TooLarge)
      return [fileOverLimit({ file: name, megabytes: null, limit: Math.round(limit / 1e6) })];
    return [await explainWriteFault(systemCode(error), name)];
  }
}

class TooLarge extends Error {}

function boundedBy(limit: number) {
  return async function* (chunks: AsyncIterable<Uint8Array>) {
    let received = 0;
    for await (const chunk of chunks) {
      received += chunk.byteLength;
      if (received > limit) throw new TooLarge();
      yield chunk;
    }
  };
}
