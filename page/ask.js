// Asks the program for work: buttons, forms, and the links of the page.
import { chosenIn } from './folders.js';
import { base, complain, failed, show } from './show.js';

/** Forms that are at work, and what stops each: the program ends a job that nobody waits for. */
const stops = new WeakMap();

/** Gives what came of it; faults are shown where `faults` points. Null, too, where `signal` broke it off. */
export async function post(address, body, faults, signal) {
  const answer = await fetch(address, { method: 'POST', body, signal }).catch(() => null);
  if (signal?.aborted) return null;
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

/** Each file by itself, so that none is held in memory; then what is asked for, with the fields of the form. */
async function send(form, faults) {
  const parcel = crypto.randomUUID();
  const outcome = form.querySelector('.outcome');
  const fields = fieldsOf(form);
  outcome.replaceChildren();
  const { signal } = stops.set(form, new AbortController()).get(form);
  signal.addEventListener('abort', () => sayStopped(form, outcome));
  for (const field of form.querySelectorAll('input[type=file]'))
    for (const file of chosenIn(field)) {
      const to = `${base}/parcels/${parcel}/${field.name}?file=${encodeURIComponent(file.name)}`;
      const answer = await post(to, file, faults, signal);
      if (answer === null || answer.faults?.length > 0) return;
    }
  const answer = await post(`${form.dataset.send}?parcel=${parcel}`, JSON.stringify(fields), faults, signal);
  if (!answer?.part) return;
  outcome.innerHTML = answer.part;
  outcome.querySelector('[tabindex="-1"]')?.focus();
}

function sayStopped(form, outcome) {
  const words = document.createElement('p');
  words.className = 'notice';
  words.tabIndex = -1;
  words.textContent = form.dataset.stopped;
  outcome.replaceChildren(words);
  words.focus();
}

function fieldsOf(form) {
  const entries = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
  const words = [...form.querySelectorAll('[data-text]')].map(({ dataset, value }) => ({
    kind: dataset.kind,
    text: dataset.text,
    meaning: value,
  }));
  const given = entries.filter(([name]) => name === 'given').map(([, value]) => value);
  return { ...Object.fromEntries(entries), given, words };
}

function download(url) {
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.click();
}

async function whileBusy(button, work) {
  if (button?.getAttribute('aria-busy') === 'true') return;
  const progress = button?.form?.querySelector('.progress');
  button?.setAttribute('aria-busy', 'true');
  if (progress) progress.hidden = false;
  try {
    await work();
  } finally {
    button?.removeAttribute('aria-busy');
    if (progress) progress.hidden = true;
  }
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-post]');
  if (button) return void whileBusy(button, () => post(button.dataset.post));
  const stop = event.target.closest('[data-stop]');
  if (stop) return void stops.get(stop.form)?.abort();
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
  if (form.dataset.send) return void whileBusy(event.submitter ?? button, () => send(form, faults));
  const file = form.querySelector('input[type=file]')?.files[0];
  const address = new URL(form.dataset.new ?? form.dataset.beside, location.href);
  const units = form.elements.units?.value.trim();
  if (file && units) {
    faults.textContent = form.dataset.either;
    return;
  }
  if (file) address.searchParams.set('file', file.name);
  if (units) address.searchParams.set('given', 'units');
  for (const name of ['period', 'name'])
    if (form.elements[name]) address.searchParams.set(name, form.elements[name].value);
  void whileBusy(button, () => post(address, file ?? units, faults));
});

/** The name goes with the period until a person has typed one. */
document.addEventListener('input', ({ target }) => {
  if (target.name === 'name') delete target.dataset.suggested;
  const name = target.form?.elements.name;
  if (target.name !== 'period' || !name || name.dataset.suggested === undefined) return;
  const bare = target.value.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
  name.value = `so-lieu-${bare.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')}.xlsx`;
});
