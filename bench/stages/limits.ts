// What the bytes of a document cost whoever writes them: its text joined from its pieces, and zlib over every part.
import { deflateRawSync } from 'node:zlib';
import PizZip from 'pizzip';
import type { Stage } from './paired.ts';
import type { Subject } from './subject.ts';

export function limitStages({ docx, xlsx }: Subject): readonly Stage[] {
  return [limitOf('limit of DOCX', docx), limitOf('limit of XLSX', xlsx)];
}

function limitOf(name: string, document: Uint8Array): Stage {
  const parts = Object.values(new PizZip(document).files).map((part) => part.asUint8Array());
  // As many pieces as the filled text has: a value ends where its element does.
  const pieces = parts.map((part) => new TextDecoder().decode(part).split(/(?=<\/(?:w:t|v|f|t)>)/u));
  return {
    name,
    run: () => pieces.map((part) => deflateRawSync(Buffer.from(part.join('')))),
  };
}
