// What `schedule print` says beside the schedule: how to install it, to try it, to see how it ended, to take it away.
import { errandName } from '#app/schedule/errand';
import type { Scheduler } from '#app/schedule/scheduler';
import type { Language, Text } from '#language/language';

/** `saved`: the files as they can be typed; empty where the schedule was only printed. */
export function scheduleAdvice(
  scheduler: Scheduler,
  saved: readonly string[],
  log: string,
  language: Language,
): readonly string[] {
  const advice = [
    saved.length > 0 ? fromFiles(scheduler, saved) : fromPrint[scheduler],
    ...afterwards[scheduler],
    line(labels.log, log),
  ];
  return advice.map((each) => each[language]);
}

const labels = {
  install: { vi: 'Cài:     ', en: 'Install: ' },
  trial: { vi: 'Thử:     ', en: 'Try:     ' },
  look: { vi: 'Xem:     ', en: 'Look:    ' },
  removal: { vi: 'Gỡ bỏ:   ', en: 'Remove:  ' },
  log: { vi: 'Nhật ký: ', en: 'Log:     ' },
} as const;

const unitFolder = '~/.config/systemd/user';
const enableTimer = `systemctl --user enable --now ${errandName}.timer`;

const fromPrint: Readonly<Record<Scheduler, Text>> = {
  windows: line(
    labels.install,
    'dán dòng schtasks ở trên vào cửa sổ lệnh cmd; nếu ở trên chỉ có XML thì chạy lại lệnh này với --save.',
    'paste the schtasks line above into a window of cmd; if there is only XML, run this again with --save.',
  ),
  cron: line(
    labels.install,
    'crontab -e, rồi dán các dòng ở trên vào cuối.',
    'crontab -e, and paste the lines above at the end.',
  ),
  systemd: line(
    labels.install,
    `chạy lại lệnh này với --save ${unitFolder}, rồi: ${enableTimer}`,
    `run this again with --save ${unitFolder}, then: ${enableTimer}`,
  ),
};

function fromFiles(scheduler: Scheduler, saved: readonly string[]): Text {
  switch (scheduler) {
    case 'windows':
      return line(
        labels.install,
        'dán dòng schtasks ở trên vào cửa sổ lệnh cmd.',
        'paste the schtasks line above into a window of cmd.',
      );
    case 'cron':
      return line(labels.install, `(crontab -l; cat ${saved.join(' ')}) | crontab -`);
    case 'systemd':
      return line(labels.install, `systemctl --user link ${saved.join(' ')}; ${enableTimer}`);
  }
}

const afterwards: Readonly<Record<Scheduler, readonly Text[]>> = {
  windows: [
    line(labels.trial, `schtasks /Run /TN ${errandName}`),
    line(labels.look, `schtasks /Query /TN ${errandName} /V /FO LIST`),
    line(labels.removal, `schtasks /Delete /TN ${errandName}`),
  ],
  cron: [
    line(
      labels.look,
      'cron gửi thư mỗi lượt chạy tới MAILTO trong crontab.',
      'cron mails each run to MAILTO of the crontab.',
    ),
    line(labels.removal, 'crontab -e'),
  ],
  systemd: [
    line(labels.trial, `systemctl --user start ${errandName}.service`),
    line(labels.look, `systemctl --user status ${errandName}.service`),
    line(labels.removal, `systemctl --user disable --now ${errandName}.timer`),
  ],
};

function line(label: Text, vi: string, en = vi): Text {
  return { vi: label.vi + vi, en: label.en + en };
}
