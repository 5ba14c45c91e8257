// The notices of the packages that are bundled.
import { readdirSync, readFileSync } from 'node:fs';

/** What the licences of the bundled packages ask for: their notices go where their code goes. */
export function licences(inputs) {
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input) ?? []);
  const notices = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/iu.test(each));
    const text = file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim();
    return [`${name} ${version} (${license})`, text].join('\n\n').trimEnd();
  });
  return `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
