import { describe, expect, it } from 'vitest';
import { commands } from '#cli/program';
import { catalogue } from '#diagnostics/catalogue';
import { describeOnPage } from '#diagnostics/describe';

/** Of files and options that the page does not take: own templates, own rule files, servers, logs, `init --units`. */
const ofTheTerminal: ReadonlySet<string> = new Set([
  'count-engine-missing',
  'database-url-wrong',
  'log-incomplete',
  'office-list-empty',
  'rule-file-not-json',
  'rule-member-wrong',
  'templates-missing',
]);
const templates = /^(?:placeholder|template|loop)/u;

const names = commands.map(({ name }) => name).join('|');
const typed = new RegExp(`(?:^|[\\s(“])--[a-z]|\\s-o\\b|tthc-score (?:${names})\\b`, 'u');

describe('what the page says', () => {
  it.each(catalogue.filter(({ code }) => !ofTheTerminal.has(code) && !templates.test(code)))(
    'of $code names nothing to be typed in a terminal',
    ({ sample }) => {
      for (const language of ['vi', 'en'] as const) {
        const { message, help } = describeOnPage(sample(), language);
        expect(`${message} ${help}`).not.toMatch(typed);
      }
    },
  );
});
