// The picture of the rooms in docs/architecture.md, drawn from the imports of the source: an arrow is an import that no longer way implies.
import { readdirSync, readFileSync } from 'node:fs';

export const path = 'docs/architecture.md';

const [begin, end] = ['<!-- rooms: drawn from the imports by `npm run docs` -->', '<!-- /rooms -->'];

/** Used by nearly every room, and using only each other: drawn as one. */
const ground = ['diagnostics', 'exact', 'language'];
const box = (room: string) => (ground.includes(room) ? 'ground' : room);

export function architecturePage(): string {
  const page = readFileSync(path, 'utf8');
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${path}: no place for the rooms`);
  return `${before}${begin}\n${picture(importsOfRooms())}\n${end}${after}`;
}

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

function importsOfRooms(): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const from = box(file.replaceAll('\\', '/').split('/')[0] ?? '');
    const below = arrows.get(from) ?? new Set<string>();
    arrows.set(from, below);
    for (const [, room = ''] of readFileSync(`src/${file}`, 'utf8').matchAll(/'#([^/']+)\/[^']*'/gu))
      if (box(room) !== from) below.add(box(room));
  }
  return arrows;
}

function picture(arrows: Arrows): string {
  const lines = [...arrows].flatMap(([from, below]) =>
    [...below]
      .filter((to) => ![...below].some((by) => by !== to && reaches(arrows, by, to)))
      .map((to) => `  ${from} --> ${to}`),
  );
  return [
    '```mermaid',
    'flowchart TD',
    `  ground["${ground.join(' · ')}"]`,
    ...lines.sort((a, b) => a.localeCompare(b)),
    '```',
  ].join('\n');
}

function reaches(arrows: Arrows, from: string, to: string): boolean {
  return [...(arrows.get(from) ?? [])].some((next) => next === to || reaches(arrows, next, to));
}
