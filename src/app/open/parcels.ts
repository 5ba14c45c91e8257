// Files that are handed to the page together for one action: dossier lists, the sheets of units. They are gone once it is done.
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic';
import { receiveFile } from '#files/receive-file';
import { removeFolder } from '#files/temporary-folder';
import { copiedName } from './copied-name.ts';
import type { Received } from './received.ts';

/** Paths of the files by the name of the field that they were chosen in, in the order given. */
export type ParcelFiles = (field: string) => readonly string[];

export interface Parcels {
  /** `id`: of the page's own making, one for each action. */
  readonly receive: (id: string, field: string, file: Received) => Promise<readonly Diagnostic[]>;
  readonly has: (id: string, field: string) => boolean;
  /** The files are removed when the work is done, whatever came of it. */
  readonly use: <Result>(id: string, work: (files: ParcelFiles) => Promise<Result>) => Promise<Result>;
}

interface Parcel {
  readonly folder: string;
  readonly files: { readonly field: string; readonly path: string }[];
  /** A page that was closed in between asks for no action. */
  timer: NodeJS.Timeout;
}

/** A province's list of a quarter has fewer; they go to the disk as they come. */
const largest = 500_000_000;
const forgottenAfter = 600_000;
const most = 2_000;

/** `home`: a private folder of the session. */
export function openParcels(home: string): Parcels {
  const parcels = new Map<string, Parcel>();
  const remove = async (id: string) => {
    const parcel = parcels.get(id);
    parcels.delete(id);
    if (parcel === undefined) return;
    clearTimeout(parcel.timer);
    await removeFolder(parcel.folder);
  };
  const removeLater = (id: string) => setTimeout(() => void remove(id), forgottenAfter).unref();
  return {
    receive: async (id, field, file) => {
      const parcel = parcels.get(id) ?? {
        folder: join(home, `parcel-${id}`),
        files: [],
        timer: removeLater(id),
      };
      parcels.set(id, parcel);
      if (parcel.files.length >= most) return [];
      // Two files of one name may come from two folders.
      const path = join(parcel.folder, `${parcel.files.length + 1}`, copiedName(file.name));
      parcel.files.push({ field, path });
      const faults = await receiveFile(path, file.name, file.stream, largest);
      clearTimeout(parcel.timer);
      parcel.timer = removeLater(id);
      if (faults.length > 0) await remove(id);
      return faults;
    },
    has: (id, field) => parcels.get(id)?.files.some((file) => file.field === field) ?? false,
    use: async (id, work) => {
      const files = parcels.get(id)?.files ?? [];
      try {
        return await work((wanted) => files.flatMap(({ field, path }) => (field === wanted ? [path] : [])));
      } finally {
        await remove(id);
      }
    },
  };
}
