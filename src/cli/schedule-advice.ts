// What `schedule print` says beside the schedule: how to install it, to try it, to see how it ended, to take it away.
import type { Scheduler } from '#app/schedule/scheduler';
import type { Language, Text } from '#language/language';

/** `saved`: the files as they can be typed; empty where the schedule was only printed. */
export function scheduleAdvice(
  scheduler: Scheduler,
  name: string,
  saved: readonly string[],
  log: string,
  language: Language,
): readonly string[] {
  const advice = [
    saved.length > 0 ? fromFiles(scheduler, name, saved) : fromPrint(scheduler, name),
    ...afterwards(scheduler, name),
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
const enableTimer = (name: string) => `systemctl --user enable --now ${name}.timer`;

function fromPrint(scheduler: Scheduler, name: string): Text {
  switch (scheduler) {
    case 'windows':
      return line(
        labels.install,
        'dán dòng schtasks ở trên vào cửa sổ lệnh cmd; nếu ở trên chỉ có XML thì chạy lại lệnh này với --save.',
        'paste the schtasks line above into a window of cmd; if there is only XML, run this again with --save.',
      );
    case 'cron':
      return line(
        labels.install,
        'crontab -e, rồi dán các dòng ở trên vào cuối.',
        'crontab -e, and paste the lines above at the end.',
      );
    case 'systemd':
      return line(
        labels.install,
        `chạy lại lệnh này với --save ${unitFolder}, rồi: ${enableTimer(name)}`,
        `run this again with --save ${unitFolder}, then: ${enableTimer(name)}`,
      );
  }
}

function fromFiles(scheduler: Scheduler, name: string, saved: readonly string[]): Text {
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
      return line(labels.install, `systemctl --user link ${saved.join(' ')}; ${enableTimer(name)}`);
  }
}

function afterwards(scheduler: Scheduler, name: string): readonly Text[] {
  switch (scheduler) {
    case 'windows':
      return [
        line(labels.trial, `schtasks /Run /TN ${name}`),
        line(labels.look, `schtasks /Query /TN ${name} /V /FO LIST`),
        line(labels.removal, `schtasks /Delete /TN ${name}`),
      ];
    case 'cron':
      return [
        line(
          labels.look,
          'cron gửi thư mỗi lượt chạy tới MAILTO trong crontab.',
          'cron mails each run to MAILTO of the crontab.',
        ),
        line(labels.removal, 'crontab -e'),
      ];
    case 'systemd':
      return [
        line(labels.trial, `systemctl --user start ${name}.service`),
        line(labels.look, `systemctl --user status ${name}.service`),
        line(labels.removal, `systemctl --user disable --now ${name}.timer`),
      ];
  }
}

function line(label: Text, vi: string, en = vi): Text {
  return { vi: label.vi + vi, en: label.en + en };
}
