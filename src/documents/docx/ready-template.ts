// A Word template opened, checked and compiled once, to be filled any number of times.
import { crc32 } from 'node:zlib';
import type Docxtemplater from 'docxtemplater';
import { hasErrors } from '#diagnostics/diagnostic';
import { partsOf } from '#ooxml/package/pack-archive';
import { type PackedPart, packPart } from '#ooxml/package/packed-part';
import type { CheckedTemplate } from '../checked-template.ts';
import type { Placeholder } from '../placeholder.ts';
import { canBeJoined } from './can-be-joined.ts';
import { checkArchive } from './check-archive.ts';
import { compiledFiles } from './compiled-part.ts';
import { joinPieces } from './join-pieces.ts';
import { openTemplate } from './open-template.ts';
import { type PiecedFile, piecesOf } from './pieces.ts';
import { holdsIds } from './unique-ids.ts';
import { isComment } from './without-comments.ts';

export interface ReadyTemplate extends CheckedTemplate {
  /** What it may ask for. */
  readonly list: readonly Placeholder[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly compiled: CompiledTemplate;
}

export interface CompiledTemplate {
  /** False where docxtemplater itself has to fill it, which takes some five times as long. */
  readonly isOrdinary: boolean;
  /** What values change, by path. */
  readonly changing: ReadonlyMap<string, PiecedFile>;
  /** All else, as it goes into every document: as it is packed in the template where nothing of it was changed. */
  readonly still: ReadonlyMap<string, PackedPart>;
  /** Some part has ids that a passage could repeat. */
  readonly hasIds: boolean;
}

export function readyTemplate(template: Uint8Array, list: readonly Placeholder[]): ReadyTemplate {
  const opened = openTemplate(template);
  const none = { list, parts: new Map(), compiled: nothing };
  if ('fault' in opened) return { ...none, used: [], diagnostics: [opened.fault] };
  const parts = partsOf(opened.archive);
  const { used, diagnostics: found, document } = checkArchive(opened.archive, list);
  const diagnostics = [...opened.notes, ...found];
  if (document === null || hasErrors(diagnostics)) return { ...none, used, diagnostics };
  const ready = { list, used, diagnostics, parts };
  return { ...ready, compiled: compiledTemplate(document, ready, opened.packed) };
}

function compiledTemplate(
  document: Docxtemplater,
  { parts, list }: Pick<ReadyTemplate, 'parts' | 'list'>,
  packed: ReadonlyMap<string, PackedPart>,
): CompiledTemplate {
  const files = [...compiledFiles(document)].filter(([path]) => !isComment(path));
  const pieced = new Map(files.map(([path, file]) => [path, piecesOf(file, list)]));
  const still = [...parts].flatMap(([path, part]) => {
    const file = pieced.get(path);
    if (file?.pieces.some(({ kind }) => kind !== 'text')) return [];
    const content = file === undefined ? part : Buffer.from(textOf(file));
    return [[path, asPacked(content, packed.get(path))] as const];
  });
  for (const [path] of still) pieced.delete(path);
  return {
    isOrdinary: files.every(([, { postparsed }]) => canBeJoined(postparsed)),
    changing: pieced,
    still: new Map(still),
    hasIds: holdsIds(parts),
  };
}

const nothing: CompiledTemplate = { isOrdinary: true, changing: new Map(), still: new Map(), hasIds: false };

function textOf(file: PiecedFile): string {
  const joined = joinPieces(file, { values: {}, missing: new Set(), room: { left: Infinity } });
  return typeof joined === 'string' ? joined : '';
}

function asPacked(content: Uint8Array, inTemplate: PackedPart | undefined): PackedPart {
  const isSame = inTemplate?.size === content.length && inTemplate.crc === crc32(content);
  return isSame ? inTemplate : packPart(content);
}
