// Lets `npm test` and `npm run demo` work in a fresh clone: installs what the lock file names, once.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('node_modules/.package-lock.json')) {
  console.error('Đang cài đặt các gói cần thiết (chỉ lần đầu)… / Installing packages (first time only)…');
  execSync('npm ci --include=dev --no-audit --no-fund', { stdio: 'inherit' });
}
