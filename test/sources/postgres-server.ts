// A PostgreSQL of the test's own, in a temporary folder, as an unprivileged user, reached over a socket there and a port.
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';

const folders = [
  '/usr/lib/postgresql/15/bin',
  '/usr/lib/postgresql/17/bin',
  '/usr/lib/postgresql/16/bin',
  '/usr/bin',
  '/usr/local/bin',
];
const bin =
  folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ??
  null;

/** Null where PostgreSQL is installed; else why the tests are skipped. */
export const whyNoPostgres =
  bin === null ? 'SKIPPED: no PostgreSQL (initdb, postgres) is installed: apt-get install postgresql' : null;

export interface Server {
  readonly port: number;
  readonly url: (database?: string) => string;
  readonly run: (...statements: readonly string[]) => Promise<readonly Record<string, unknown>[]>;
  readonly stop: () => void;
}

export const password = 'm4t-kh4u-th0';

/** As root PostgreSQL does not run: `nobody` does. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const who = isRoot ? { uid: nobody, gid: nobody } : {};

function pgRun(program: string, words: readonly string[]): void {
  execFileSync(join(bin ?? '', program), words, { ...who, cwd: tmpdir(), stdio: 'ignore', timeout: 60_000 });
}

function own(path: string): void {
  if (isRoot) execFileSync('chown', ['-R', `${nobody}:${nobody}`, path]);
}

let template: string | null = null;

/** Made once; each server runs on a copy. */
function templateCluster(): string {
  if (template !== null) return template;
  const folder = mkdtempSync(join(tmpdir(), 'tthc-pg-'));
  if (isRoot) chownSync(folder, nobody, nobody);
  template = join(folder, 'data');
  pgRun('initdb', ['-D', template, '-U', 'doc', '-E', 'UTF8', '--locale=C', '--auth=trust', '--no-sync']);
  return template;
}

/** After the last server was stopped. */
export function removeTemplate(): void {
  if (template !== null) rmSync(dirname(template), { recursive: true, force: true });
  template = null;
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'tthc-pg-'));
  const data = join(folder, 'data');
  cpSync(templateCluster(), data, { recursive: true });
  mkdirSync(join(folder, 'socket'));
  own(folder);
  chmodSync(data, 0o700);
  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c fsync=off -c unix_socket_directories=${join(folder, 'socket')}`;
  pgRun('pg_ctl', ['-D', data, '-o', settings, '-l', join(folder, 'log'), '-w', '-t', '50', 'start']);
  const url = (database = 'postgres') => `postgresql://doc:${password}@127.0.0.1:${port}/${database}`;
  return {
    port,
    url,
    run: async (...statements) => {
      const client = new pg.Client({ connectionString: url() });
      await client.connect();
      try {
        let rows: readonly Record<string, unknown>[] = [];
        for (const statement of statements) rows = (await client.query(statement)).rows ?? [];
        return rows;
      } finally {
        await client.end();
      }
    },
    stop: () => {
      try {
        pgRun('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      } catch {
        // Stopped already.
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
