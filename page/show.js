// Shows the page anew, whole or only what has changed, and says what could not be done.

export const base = document.body.dataset.base;
export const main = () => document.querySelector('main');
const announcer = document.querySelector('#announcer');

/** Files that the browser lets the page follow: the id of each copy → its handle and when it was last saved. */
export const followed = new Map();

/** Each part of the page as it was sent: what has not changed stays as the person left it. */
let shownParts = partsOf(main());

function partsOf(element) {
  return new Map([...element.children].map((part) => [part.id, part.outerHTML]));
}

/** `how`: to another page, back to one in the browser's history, or the same page anew. False where it could not be had. */
export async function show(address, how = 'go') {
  const answer = await fetch(address).catch(() => null);
  if (answer === null || !answer.ok) return failed(answer);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const next = page.querySelector('main');
  document.title = page.title;
  const said = next.dataset.announced;
  if (said && said !== main().dataset.announced) announcer.textContent = said;
  // What was read turned out to be something that another page is for.
  const isElsewhere = how === 'renew' && answer.redirected;
  if (how === 'renew' && !isElsewhere) renew(next);
  else {
    main().replaceWith(next);
    shownParts = partsOf(next);
    const { hash } = new URL(address, location.href);
    if (isElsewhere) history.replaceState(null, '', answer.url);
    if (how === 'go') history.pushState(null, '', answer.url.split('#')[0] + hash);
    const wanted = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    (wanted ?? next).focus({ preventScroll: true });
    if (wanted) wanted.scrollIntoView();
    else scrollTo(0, 0);
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
export function enliven() {
  const { workbook, copy } = main().dataset;
  if (copy === 'yes') {
    const isFollowed = followed.has(workbook);
    for (const one of document.querySelectorAll('.follows-yes')) one.hidden = !isFollowed;
    for (const one of document.querySelectorAll('.follows-no')) one.hidden = isFollowed;
  }
  for (const frame of document.querySelectorAll('iframe.report')) {
    const fitHeight = () => {
      const height = frame.contentDocument?.documentElement.scrollHeight;
      if (height) frame.style.height = `${height + 2}px`;
    };
    frame.addEventListener('load', fitHeight);
    fitHeight();
  }
}

/** Without an answer the program has ended; with one that is none it has a fault, or the page is no more. */
export function failed(answer) {
  if (answer === null) document.querySelector('#gone').hidden = false;
  else complain(document.body.dataset.failed);
  return false;
}

/** What belongs to no form is said on top of the page. */
export function complain(text) {
  const place = document.querySelector('#failed');
  place.textContent = text;
  place.hidden = text === '';
}
