// The script of the page: it hears when a workbook has changed, and shows it anew. Plain JavaScript, as the browser gets it.
import './ask.js';
import './give.js';
import { base, enliven, failed, main, show } from './show.js';

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
