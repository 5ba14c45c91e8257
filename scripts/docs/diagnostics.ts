// docs/diagnostics.md from the catalogue: every code with its severity, an example in both languages, and the remedy.
import { catalogue } from '#diagnostics/catalogue';
import type { Declared } from '#diagnostics/define';
import { describe } from '#diagnostics/describe';
import type { Severity } from '#diagnostics/diagnostic';

export const path = 'docs/diagnostics.md';

const severities: Readonly<Record<Severity, string>> = {
  error: 'lỗi · error',
  warning: 'cảnh báo · warning',
  info: 'lưu ý · info',
};

export function diagnosticsPage(): string {
  return [
    '# Lỗi, cảnh báo, lưu ý · Diagnostics',
    '',
    '<!-- Generated from src/diagnostics by `npm run docs`. Do not edit by hand. -->',
    '',
    'Mỗi mã có một mục: ý nghĩa, một ví dụ và cách xử lý. Lỗi thì không in được báo cáo; cảnh báo và lưu ý thì in được, nhưng nên đọc.',
    '',
    'Every code with its meaning, an example and the remedy. An error bars the report; warnings and notes go along with it.',
    '',
    '| mã · code | mức · severity | ý nghĩa · meaning |',
    '|---|---|---|',
    ...catalogue.map(
      ({ code, severity, title }) => `| [\`${code}\`](#${code}) | ${severities[severity]} | ${title.vi} |`,
    ),
    '',
    ...catalogue.flatMap(section),
  ].join('\n');
}

function section({ code, severity, title, sample }: Declared): readonly string[] {
  const [vi, en] = [describe(sample(), 'vi'), describe(sample(), 'en')];
  return [
    `## ${code}`,
    '',
    `**${title.vi}** · ${title.en} · ${severities[severity]}`,
    '',
    `> ${vi.message}`,
    `> → ${vi.help}`,
    '',
    `> ${en.message}`,
    `> → ${en.help}`,
    '',
  ];
}
