// The settings LibreOffice starts with: it runs no macro and follows no link, and whatever would still go to a network gets no connection.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `folder` becomes the profile; LibreOffice adds to it what else it needs. */
export async function prepareProfile(folder: string): Promise<void> {
  await mkdir(join(folder, 'user'), { recursive: true });
  await writeFile(join(folder, 'user', 'registrymodifications.xcu'), settingsXml());
}

const scripting = 'org.openoffice.Office.Common/Security/Scripting';
const network = 'org.openoffice.Inet/Settings';

const settings: readonly (readonly [path: string, name: string, value: string])[] = [
  // A linked picture is fetched while a document is converted, unless the document lies where links are trusted: nowhere.
  [scripting, 'BlockUntrustedRefererLinks', 'true'],
  [scripting, 'DisableMacrosExecution', 'true'],
  [scripting, 'MacroSecurityLevel', '3'],
  // A proxy named by hand, for every address, at a port of this machine where nothing listens.
  [network, 'ooInetProxyType', '2'],
  [network, 'ooInetHTTPProxyName', '127.0.0.1'],
  [network, 'ooInetHTTPProxyPort', '9'],
  [network, 'ooInetHTTPSProxyName', '127.0.0.1'],
  [network, 'ooInetHTTPSProxyPort', '9'],
  [network, 'ooInetNoProxy', ''],
];

function settingsXml(): string {
  const items = settings.map(
    ([path, name, value]) =>
      `<item oor:path="/${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join('')}</oor:items>
`;
}
