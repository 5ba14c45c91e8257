// Authenticode, where whoever builds has a certificate (docs/windows.md).
import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';

const { TTHC_SIGN_PKCS12, TTHC_SIGN_PASSWORD_FILE, TTHC_SIGN_TIMESTAMP } = process.env;

/** The command that signs `file` as `signed`; null without a certificate. */
function signCommand(file, signed) {
  if (!TTHC_SIGN_PKCS12) return null;
  const password = TTHC_SIGN_PASSWORD_FILE ? ['-readpass', TTHC_SIGN_PASSWORD_FILE] : [];
  const time = TTHC_SIGN_TIMESTAMP ? ['-ts', TTHC_SIGN_TIMESTAMP] : [];
  const words = [
    'sign',
    '-pkcs12',
    TTHC_SIGN_PKCS12,
    ...password,
    '-h',
    'sha256',
    '-n',
    'tthc-score',
    ...time,
  ];
  return ['osslsigncode', ...words, '-in', file, '-out', signed];
}

/** In place. Says whether it was signed. */
export function sign(file) {
  const command = signCommand(file, `${file}.signed`);
  if (command === null) return false;
  execFileSync(command[0], command.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] });
  renameSync(`${file}.signed`, file);
  return true;
}
