// Which elements of a page set their text apart from a number: by their name, their own style, or a class of the page's style sheet.
import type { TextEffect } from '#ooxml/spreadsheet/grid';

export type StylesOf = (name: string, attributes: Readonly<Record<string, string>>) => readonly TextEffect[];

/** Reads what a page that Excel or a one-stop system saves has in its `style` elements; no other rules of CSS. */
export function pageStyles(html: string): StylesOf {
  const rules = new Map<string, readonly TextEffect[]>();
  for (const sheet of styleSheets(html)) readRules(sheet, rules);
  return (name, attributes) => {
    const classes = attributes.class;
    // Nearly every element has none of these.
    if (byName[name] === undefined && attributes.style === undefined && attributes.hidden === undefined)
      if (rules.size === 0 || (classes === undefined && !rules.has(name))) return none;
    const names = (classes ?? '')
      .toLowerCase()
      .split(/\s/u)
      .filter((one) => one !== '');
    const ofRules = [name, ...names.flatMap((one) => [`.${one}`, `${name}.${one}`])];
    return [
      ...(byName[name] ?? []),
      ...(attributes.hidden === undefined ? [] : (['hidden'] as const)),
      ...declared(attributes.style ?? ''),
      ...ofRules.flatMap((selector) => rules.get(selector) ?? []),
    ];
  };
}

const none: readonly TextEffect[] = [];

const byName: Readonly<Record<string, readonly TextEffect[]>> = {
  sup: ['superscript'],
  sub: ['subscript'],
  s: ['struck'],
  strike: ['struck'],
  del: ['struck'],
};

/** Longer ones style no table. */
const maxSheetLength = 500_000;

function styleSheets(html: string): readonly string[] {
  const lower = html.toLowerCase();
  const found: string[] = [];
  for (let at = lower.indexOf('<style'); at >= 0; at = lower.indexOf('<style', at + 1)) {
    const start = lower.indexOf('>', at);
    const end = lower.indexOf('</style', at);
    if (start < 0 || end < 0) break;
    found.push(lower.slice(start + 1, Math.min(end, start + maxSheetLength)));
    at = end;
  }
  return found;
}

/** Of "td.cu, .an { … }" each selector's last part. */
function readRules(sheet: string, rules: Map<string, readonly TextEffect[]>): void {
  for (const block of sheet.split('}')) {
    const open = block.lastIndexOf('{');
    if (open < 0) continue;
    const effects = declared(block.slice(open + 1));
    if (effects.length === 0) continue;
    const selectors = block.slice(block.lastIndexOf('{', open - 1) + 1, open).replace(/<!--|-->/gu, ' ');
    for (const selector of selectors.split(',')) {
      const last =
        selector
          .trim()
          .split(/[\s>+~]/u)
          .at(-1) ?? '';
      rules.set(last, [...(rules.get(last) ?? []), ...effects].slice(0, 4));
    }
  }
}

/** What the declarations of a style say: "vertical-align:super; display:none". */
function declared(style: string): readonly TextEffect[] {
  if (style === '') return none;
  const compact = style.toLowerCase().replace(/\s/gu, '');
  const has = (text: string) => compact.includes(text);
  const effects: TextEffect[] = [];
  if (has('vertical-align:super')) effects.push('superscript');
  if (has('vertical-align:sub')) effects.push('subscript');
  if (/text-decoration[a-z-]*:[^;]{0,60}line-through/u.test(compact)) effects.push('struck');
  if (
    /display:none|visibility:(?:hidden|collapse)|mso-hide:all|font-size:0(?![.\d])|opacity:0(?![.\d])/u.test(
      compact,
    )
  )
    effects.push('hidden');
  if (/mso-number-format:["']?(?:\\?;){3}/u.test(compact)) effects.push('hidden');
  return effects;
}
