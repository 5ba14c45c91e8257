// Gives the program a workbook, chosen or dropped, and follows it where the browser can.
import { post } from './ask.js';
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
  if (chosen) chosen.textContent = [...target.files].map(({ name }) => name).join(', ');
  if (target.id === 'workbook-file') void give(target.files[0]);
});

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
  field.files = files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** No workbook is named so. Of any other name the program looks at the content. */
const isListByName = ({ name }) => /\.(csv|tsv|txt|parquet)$/iu.test(name);

/** As if they had been chosen there. The files outlive the event, its list of them does not. */
async function countThese(files) {
  const kept = new DataTransfer();
  for (const file of files) kept.items.add(file);
  if (await show(`${base}/count`)) putInto(document.querySelector('[data-drops=page]'), kept.files);
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
  if (form) return putInto(form, event.dataTransfer.files);
  if ([...event.dataTransfer.files].every(isListByName)) return countThese(event.dataTransfer.files);
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
