// The clerk's guide on the page, as it is shipped: docs/huong-dan.md with its pictures.
import { Marked } from 'marked';
import { html, type Markup } from '#documents/html/markup';
import { shell } from './shell.ts';
import { type Site, saying } from './site.ts';
import { texts } from './texts.ts';

/** `markdown`: a file of this package, never a person's. */
export function guidePage(site: Site, markdown: string): Markup {
  const title = saying(site)(texts.guide);
  const content = { markup: rendererFor(site).parse(markdown, { async: false }) };
  return shell(site, {
    title: `${title} – tthc-score`,
    announced: '',
    sections: [html`<article id="guide" class="guide" lang="vi">${content}</article>`],
  });
}

/** Links lead within the guide; to other files of the documentation, which the page does not have, their words stay. */
function rendererFor({ base }: Site): Marked {
  return new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return html`<h${depth} id="${slug(text)}">${{ markup: this.parser.parseInline(tokens) }}</h${depth}>`
          .markup;
      },
      link({ href, tokens }) {
        const words = { markup: this.parser.parseInline(tokens) };
        return (href.startsWith('#') ? html`<a href="${decodeURIComponent(href)}">${words}</a>` : words)
          .markup;
      },
      image({ href, text }) {
        const name = /^images\/([\w-]+\.png)$/u.exec(href)?.[1] ?? '';
        return html`<img src="${base}/guide/images/${name}" alt="${text}" loading="lazy">`.markup;
      },
      code({ text }) {
        return html`<pre tabindex="0"><code>${text}</code></pre>`.markup;
      },
    },
  });
}

/** As the guide's own links have them: "Lần đầu" → "lần-đầu". */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/gu, '-');
}
