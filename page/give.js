// Gives the program a workbook, chosen or dropped, and follows it where the browser can.
import { post } from './ask.js';
import { chosenIn, droppedEntries, filesOf, wantedOf } from './folders.js';
import { base, enliven, followed, main, show } from './show.js';

/** `handle`: where the browser gives one, the file is followed by it. */
async function give(file, handle) {
  if (!file) return;
  if (isListByName(file)) return countThese([file]);
  const { workbook, copy } = main().dataset;
  const again = copy === 'yes' && document.querySelector('h1')?.textContent === file.name ? workbook : null;
  const address = again ? `${base}/workbooks/${again}/content` : `${base}/workbooks`;
  const faults = document.querySelector('.drop .faults') ?? undefined;
  const result = await post(`${address}?file=${encodeURIComponent(file.name)}`, file, faults);
  const id = again ?? result?.go?.split('/').pop();
  if (id && handle) followed.set(id, { handle, saved: file.lastModified });
  enliven();
}

document.addEventListener('change', ({ target }) => {
  const chosen = target.closest('.file-field')?.querySelector('.chosen');
  if (chosen)
    chosen.textContent = namesOf(chosenIn(target)) || (target.files.length > 0 ? chosen.dataset.none : '');
  if (target.id === 'workbook-file') void give(target.files[0]);
});

/** Of many the first few, and how many there are. */
function namesOf(files) {
  const names = files.map(({ name }) => name).sort((a, b) => a.localeCompare(b));
  return names.length <= 6 ? names.join(', ') : `(${names.length}) ${names.slice(0, 5).join(', ')}, …`;
}

/** A browser that can gives a handle for a chosen file, too. */
document.addEventListener('click', async (event) => {
  if (!event.target.closest('label[for=workbook-file]') || !window.showOpenFilePicker) return;
  event.preventDefault();
  const [handle] = await window.showOpenFilePicker().catch(() => []);
  if (handle) await give(await handle.getFile(), handle);
});

/** As if they had been chosen there. */
function putInto(form, files) {
  const field = form.querySelector('input[type=file]');
  field.files = listOf(files);
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** No workbook is named so. Of any other name the program looks at the content. */
const isListByName = ({ name }) => /\.(csv|tsv|txt|parquet)$/iu.test(name);

/** As if they had been chosen there. The files outlive the event, its list of them does not. */
async function countThese(files) {
  const kept = [...files];
  if (await show(`${base}/count`)) putInto(document.querySelector('[data-drops=page]'), kept);
}

function listOf(files) {
  const list = new DataTransfer();
  for (const file of files) list.items.add(file);
  return list.files;
}

let dragDepth = 0;
const hint = document.querySelector('#drop-hint');
const holdsFile = (event) => event.dataTransfer?.types.includes('Files');
document.addEventListener('dragenter', (event) => {
  if (!holdsFile(event)) return;
  dragDepth += 1;
  hint.hidden = false;
});
document.addEventListener('dragleave', () => {
  dragDepth = Math.max(0, dragDepth - 1);
  hint.hidden = dragDepth === 0;
});
document.addEventListener('dragover', (event) => {
  if (holdsFile(event)) event.preventDefault();
});
document.addEventListener('drop', async (event) => {
  if (!holdsFile(event)) return;
  event.preventDefault();
  dragDepth = 0;
  hint.hidden = true;
  const form = event.target.closest?.('[data-drops]') ?? document.querySelector('[data-drops=page]');
  const entries = droppedEntries(event.dataTransfer);
  if (form && entries)
    return putInto(form, wantedOf(form.querySelector('input[type=file]'), await filesOf(entries)));
  if (form) return putInto(form, event.dataTransfer.files);
  if ([...event.dataTransfer.files].every(isListByName)) return countThese(event.dataTransfer.files);
  if (entries) {
    for (const file of wantedOf(document.querySelector('#workbook-file'), await filesOf(entries)))
      await give(file, null);
    return;
  }
  const items = [...event.dataTransfer.items].filter(({ kind }) => kind === 'file');
  // Asked for at once: after a wait the browser has taken the items back.
  const given = items.map((item) => [item.getAsFile(), item.getAsFileSystemHandle?.()]);
  for (const [file, asked] of given) {
    const handle = await asked?.catch(() => null);
    await give(file, handle?.kind === 'file' ? handle : null);
  }
});

setInterval(async () => {
  for (const [id, one] of followed) {
    const file = await one.handle.getFile().catch(() => null);
    if (file === null || file.size === 0 || file.lastModified === one.saved) continue;
    one.saved = file.lastModified;
    await post(`${base}/workbooks/${id}/content?file=${encodeURIComponent(file.name)}`, file);
  }
}, 400);
