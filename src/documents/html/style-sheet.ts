// The page's whole style sheet: colours of both schemes, then the parts, then print.
import { customProperties, dark, light } from './palette.ts';
import { pageStyle } from './style-page.ts';
import { printStyle } from './style-print.ts';
import { tableStyle } from './style-tables.ts';

export function styleSheet(): string {
  return `:root{color-scheme:light;${customProperties(light)}}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${customProperties(dark)}}}
${[0, 1, 2, 3, 4, 5].map((step) => `.heat${step}{background:var(--heat${step});color:var(--heat${step}-ink)}`).join('')}
${pageStyle}${tableStyle}${printStyle}`;
}
