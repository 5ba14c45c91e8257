// Files within folders that were chosen or dropped: of everything in them, what the field may read by its name.

/** Of the names that the field asks for in folders, as the program itself finds them there. */
export function wantedOf(field, files) {
  const endings = (field?.dataset.endings ?? '').split(',');
  const isWanted = ({ name }) =>
    !/^(~\$|\.)/u.test(name) && endings.some((ending) => name.toLowerCase().endsWith(ending));
  return [...files].filter(isWanted);
}

/** What a person chose in a field: of a folder what the field may read. */
export function chosenIn(field) {
  return field.webkitdirectory ? wantedOf(field, field.files) : [...field.files];
}

/** Whether a folder is among what was dropped: read at once, since the browser takes it back after a wait. */
export function droppedEntries({ items }) {
  const entries = [...items].filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry?.());
  return entries.some((entry) => entry?.isDirectory) ? entries : null;
}

/** Those of folders within folders, too, in the order of their names. */
export async function filesOf(entries) {
  const found = await Promise.all(entries.map((entry) => (entry?.isDirectory ? within(entry) : one(entry))));
  return found.flat();
}

async function one(entry) {
  return entry ? [await new Promise((done, failed) => entry.file(done, failed))] : [];
}

async function within(folder) {
  const reader = folder.createReader();
  const all = [];
  for (;;) {
    // A browser gives a hundred at a time.
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) break;
    all.push(...some);
  }
  return filesOf(all.sort((a, b) => a.name.localeCompare(b.name)));
}
