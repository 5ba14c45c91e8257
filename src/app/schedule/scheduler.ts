// The schedulers that can be written for, and the one a machine most likely has.

export const schedulers = ['windows', 'cron', 'systemd'] as const;
export type Scheduler = (typeof schedulers)[number];

export const schedulerNames: Readonly<Record<Scheduler, string>> = {
  windows: 'Windows Task Scheduler',
  cron: 'cron',
  systemd: 'systemd',
};

export function usualScheduler(platform: NodeJS.Platform): Scheduler {
  if (platform === 'win32') return 'windows';
  return platform === 'linux' ? 'systemd' : 'cron';
}
