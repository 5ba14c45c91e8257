// The page on which dossier lists are counted.
import { allPolicies } from '#app/choose-policy';
import { endingsFound, endingsRead } from '#app/file-kinds';
import { isGivenList } from '#app/open/given-lists';
import type { OpenWorkbook } from '#app/open/open-workbook';
import { html, type Markup } from '#documents/html/markup';
import { fileField } from './file-field.ts';
import { sendForm } from './send-form.ts';
import { shell } from './shell.ts';
import { type Site, saying } from './site.ts';
import { sourceTexts } from './source-texts.ts';
import { currentQuarter } from './start-page.ts';
import { texts } from './texts.ts';

/** `into`: the workbook that the person came from. */
export function countPage(site: Site, into: OpenWorkbook | null): Markup {
  const say = saying(site);
  const { base, session } = site;
  const period = into?.state().review?.period ?? currentQuarter(new Date());
  const given = session.workbooks().filter(isGivenList);
  const fields = [
    givenField(site, given),
    fileField(site, {
      id: 'lists',
      label: say(given.length === 0 ? sourceTexts.lists : sourceTexts.moreLists),
      accept: endingsRead('list'),
      note: say(sourceTexts.listsNote),
      inFolders: endingsFound('list'),
      isRequired: given.length === 0,
      isMany: true,
    }),
    textField({
      id: 'period',
      label: say(texts.period),
      value: period,
      note: say(texts.periodNote),
      isRequired: true,
    }),
    intoField(site, into),
    textField({ id: 'authority', label: say(sourceTexts.authority), note: say(sourceTexts.authorityNote) }),
    policyField(site),
    html`<details class="more-fields"><summary>${say(sourceTexts.moreOptions)}</summary><div class="new">${[
      textField({ id: 'from', label: say(sourceTexts.from), note: say(sourceTexts.datesNote) }),
      textField({ id: 'to', label: say(sourceTexts.to), note: say(sourceTexts.datesNote) }),
      fileField(site, {
        id: 'words',
        label: say(sourceTexts.words),
        accept: '.csv,.xlsx',
        note: say(sourceTexts.wordsNote),
      }),
      html`<p class="field check"><label><input type="checkbox" name="late" value="yes"> ${say(sourceTexts.late)}</label></p>`,
    ]}</div></details>`,
  ];
  return shell(site, {
    title: `${say(sourceTexts.countTitle)} – tthc-score`,
    announced: given.length === 0 ? '' : say(sourceTexts.givenListsLead),
    sections: [
      html`<section id="head" class="masthead"><h1>${say(sourceTexts.countTitle)}</h1><p class="lead">${say(sourceTexts.countLead)}</p><p class="explain">${say(sourceTexts.countPrivacy)}</p></section>`,
      html`<section id="count" class="card" aria-label="${say(sourceTexts.countTitle)}">${sendForm({
        id: 'count-form',
        to: `${base}/count`,
        fields,
        submit: say(sourceTexts.count),
        busy: say(sourceTexts.countBusy),
        stop: { label: say(sourceTexts.stop), stopped: say(sourceTexts.stopped) },
        isMain: true,
        drops: 'page',
      })}<p class="faint">${say(texts.savedIn)} <span class="path">${session.folder}</span></p></section>`,
    ],
  });
}

/** Each may be left out of the count. */
function givenField(site: Site, given: readonly OpenWorkbook[]): Markup | null {
  const say = saying(site);
  if (given.length === 0) return null;
  return html`<fieldset class="field whole given"><legend>${say(sourceTexts.givenLists)}</legend>${given.map(
    ({ id, name }) =>
      html`<p class="field check"><label><input type="checkbox" name="given" value="${id}" checked> ${name}</label></p>`,
  )}<span class="faint">${say(sourceTexts.givenListsLead)}</span></fieldset>`;
}

interface TextField {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly value?: string;
  readonly isRequired?: boolean;
}

function textField({ id, label, note, value = '', isRequired = false }: TextField): Markup {
  return html`<p class="field"><label for="${id}">${label}</label><input id="${id}" name="${id}" value="${value}"${
    isRequired ? html` required` : null
  } autocomplete="off" aria-describedby="${id}-note"><span class="faint" id="${id}-note">${note}</span></p>`;
}

function policyField(site: Site): Markup {
  const say = saying(site);
  const options = allPolicies()
    .toSorted((a, b) => Number(b.id === 'thanh-hoa') - Number(a.id === 'thanh-hoa'))
    .map(({ id, title }) => html`<option value="${id}">${title}</option>`);
  return html`<p class="field whole"><label for="policy">${say(sourceTexts.policy)}</label><select id="policy" name="policy" aria-describedby="policy-note">${options}</select><span class="faint" id="policy-note">${say(sourceTexts.policyNote)}</span></p>`;
}

function intoField(site: Site, into: OpenWorkbook | null): Markup {
  const say = saying(site);
  const withUnits = site.session.workbooks().filter(({ state }) => (state().review?.units ?? 0) > 0);
  return html`<p class="field"><label for="into">${say(sourceTexts.into)}</label><select id="into" name="into"><option value="">${say(sourceTexts.intoNew)}</option>${withUnits.map(
    ({ id, name }) =>
      html`<option value="${id}"${id === into?.id ? html` selected` : null}>${say(sourceTexts.copyOfWorkbook)} ${name}</option>`,
  )}</select></p>`;
}
