// The one script of the page: it sends files and asks for work, and shows a page anew when its workbook has changed.
// Plain JavaScript, as the browser gets it.

const base = document.body.dataset.base;
const main = () => document.querySelector('main');
const announcer = document.querySelector('#announcer');

/** Files that the browser lets the page follow: the id of each copy → its handle and when it was last saved. */
const followed = new Map();

// ---------------------------------------------------------------- showing pages

/** Each part of the page as it was sent: what has not changed stays as the person left it. */
let shownParts = partsOf(main());

function partsOf(element) {
  return new Map([...element.children].map((part) => [part.id, part.outerHTML]));
}

/** `how`: to another page, back to one in the browser's history, or the same page anew. False where it could not be had. */
async function show(address, how = 'go') {
  const answer = await fetch(address).catch(() => null);
  if (answer === null || !answer.ok) return failed(answer);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const next = page.querySelector('main');
  document.title = page.title;
  const said = next.dataset.announced;
  if (said && said !== main().dataset.announced) announcer.textContent = said;
  if (how === 'renew') renew(next);
  else {
    main().replaceWith(next);
    shownParts = partsOf(next);
    if (how === 'go') history.pushState(null, '', answer.url);
    next.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
  enliven();
  return true;
}

/** The same page: only what differs is replaced; what was unfolded stays so, and the focus where it was. */
function renew(next) {
  const old = main();
  const focused = document.activeElement?.id;
  const nextParts = partsOf(next);
  for (const [name, value] of Object.entries(next.dataset)) old.dataset[name] = value;
  const parts = [...next.children].map((part) => {
    const known = document.getElementById(part.id);
    if (known?.parentElement === old && shownParts.get(part.id) === nextParts.get(part.id)) return known;
    if (known?.parentElement === old) keepUnfolded(known, part);
    known?.remove();
    return document.adoptNode(part);
  });
  for (const part of [...old.children]) if (!parts.includes(part)) part.remove();
  parts.forEach((part, index) => {
    if (old.children[index] !== part) old.insertBefore(part, old.children[index] ?? null);
  });
  shownParts = nextParts;
  if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus();
}

function keepUnfolded(from, to) {
  const open = [...from.querySelectorAll('details[open] > summary')].map((one) => one.textContent);
  for (const summary of to.querySelectorAll('details > summary'))
    if (open.includes(summary.textContent)) summary.parentElement.open = true;
}

/** What the markup alone cannot do. */
function enliven() {
  const { workbook, copy } = main().dataset;
  if (copy === 'yes') {
    const isFollowed = followed.has(workbook);
    for (const one of document.querySelectorAll('.follows-yes')) one.hidden = !isFollowed;
    for (const one of document.querySelectorAll('.follows-no')) one.hidden = isFollowed;
  }
  for (const frame of document.querySelectorAll('iframe.report')) {
    const fit = () => {
      const height = frame.contentDocument?.documentElement.scrollHeight;
      if (height) frame.style.height = `${height + 2}px`;
    };
    frame.addEventListener('load', fit);
    fit();
  }
}

/** Without an answer the program has ended; with one that is none it has a fault, or the page is no more. */
function failed(answer) {
  if (answer === null) document.querySelector('#gone').hidden = false;
  else complain(document.body.dataset.failed);
  return false;
}

/** What belongs to no form is said on top of the page. */
function complain(text) {
  const place = document.querySelector('#failed');
  place.textContent = text;
  place.hidden = text === '';
}

// ---------------------------------------------------------------- asking for work

/** Gives what came of it; faults are shown where `faults` points. */
async function post(address, body, faults) {
  const answer = await fetch(address, { method: 'POST', body }).catch(() => null);
  if (answer === null || !answer.ok) {
    failed(answer);
    return null;
  }
  const result = await answer.json();
  const said = (result.faults ?? []).join('\n');
  if (faults) faults.textContent = said;
  complain(faults ? '' : said);
  for (const url of result.download ?? []) download(url);
  if (result.go) await show(result.go);
  return result;
}

function download(url) {
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.click();
}

async function whileBusy(button, work) {
  if (button?.getAttribute('aria-busy') === 'true') return;
  button?.setAttribute('aria-busy', 'true');
  try {
    await work();
  } finally {
    button?.removeAttribute('aria-busy');
  }
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-post]');
  if (button) return void whileBusy(button, () => post(button.dataset.post));
  const link = event.target.closest('a[data-go]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void show(link.href);
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target;
  const button = form.querySelector('button[type=submit]');
  const faults = form.querySelector('.faults');
  const file = form.querySelector('input[type=file]')?.files[0];
  const address = new URL(form.dataset.new ?? form.dataset.audit, location.href);
  if (file) address.searchParams.set('file', file.name);
  for (const name of ['period', 'name'])
    if (form.elements[name]) address.searchParams.set(name, form.elements[name].value);
  void whileBusy(button, () => post(address, file, faults));
});

/** The name goes with the period until a person has typed one. */
document.addEventListener('input', ({ target }) => {
  if (target.name === 'name') delete target.dataset.suggested;
  const name = target.form?.elements.name;
  if (target.name !== 'period' || !name || name.dataset.suggested === undefined) return;
  const bare = target.value.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
  name.value = `so-lieu-${bare.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')}.xlsx`;
});

// ---------------------------------------------------------------- giving it a workbook

/** `handle`: where the browser gives one, the file is followed by it. */
async function give(file, handle) {
  if (!file) return;
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
  if (chosen) chosen.textContent = target.files[0]?.name ?? '';
  if (target.id === 'workbook-file') void give(target.files[0]);
});

/** A browser that can gives a handle for a chosen file, too. */
document.addEventListener('click', async (event) => {
  if (!event.target.closest('label[for=workbook-file]') || !window.showOpenFilePicker) return;
  event.preventDefault();
  const [handle] = await window.showOpenFilePicker().catch(() => []);
  if (handle) await give(await handle.getFile(), handle);
});

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

// ---------------------------------------------------------------- hearing of news

/** The version of the workbook shown that the program last told of. */
let told = { id: '', version: 0 };
let isRenewing = false;

function follow() {
  const news = new EventSource(`${base}/news`);
  news.addEventListener('workbook', ({ data }) => {
    const [id, version] = data.split(' ');
    if (main().dataset.workbook !== id) return;
    told = { id, version: Number(version) };
    void renewUntilNew();
  });
  news.addEventListener('hello', () => {
    document.querySelector('#gone').hidden = true;
  });
  news.addEventListener('error', () => failed(null));
}

/** More may change while the page is fetched. */
async function renewUntilNew() {
  if (isRenewing) return;
  isRenewing = true;
  const isOld = () => main().dataset.workbook === told.id && Number(main().dataset.version) < told.version;
  while (isOld() && (await show(location.href, 'renew')));
  isRenewing = false;
}

addEventListener('popstate', () => void show(location.href, 'back'));
addEventListener('pagehide', () => navigator.sendBeacon(`${base}/goodbye`));
// Shown again from the browser's memory of pages.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

enliven();
follow();
