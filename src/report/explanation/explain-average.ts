// An averaged criterion: dossiers at each level, what is left out, the division.
import { counted } from '#language/counted';
import type { Language, Text } from '#language/language';
import { wholeNumber } from '#language/numbers';
import type { Criterion } from '#rules/criterion';
import type { AverageDerivation, StandIn } from '#scoring/derivation';
import type { Figure } from '#scoring/figure';
import type { ExplanationLine } from './explanation.ts';
import { averageFormula, pointsText } from './formula.ts';

export function explainAverage(
  criterion: Criterion,
  derivation: AverageDerivation,
  points: Figure | null,
  language: Language,
): readonly ExplanationLine[] {
  const { levels, divisor, leftOut, standIn } = derivation;
  const counts = levels.map((level, index): ExplanationLine => {
    const wording = criterion.levels[index]?.wording ?? '';
    const brief = levelInWords(level, language);
    return { kind: 'count', text: `${brief} – ${wording}`, brief };
  });
  return [
    ...(standIn === null ? [] : [line('stand-in', standInWords[standIn], language)]),
    ...counts,
    ...(leftOut === 0 ? [] : [line('note', leftOutWords(leftOut), language)]),
    ...(points === null || divisor === 0
      ? [line('note', nothingLeft(points), language)]
      : [{ kind: 'formula' as const, text: averageFormula(derivation, points, language) }]),
  ];
}

function levelInWords({ points, count }: AverageDerivation['levels'][number], language: Language): string {
  const text: Text = {
    vi: `Mức ${pointsText(points, 'vi')} điểm: ${wholeNumber(count)} hồ sơ`,
    en: `Level ${pointsText(points, 'en')}: ${counted(count, 'dossier')}`,
  };
  return text[language];
}

const standInWords: Readonly<Record<StandIn, Text>> = {
  handlingTime: {
    vi: 'Không có số liệu riêng: lấy số trước hạn, đúng hạn, quá hạn của tiêu chí tổng thời gian giải quyết.',
    en: 'No counts of its own: early, on time and late dossiers stand in.',
  },
  contactsFromLate: {
    vi: 'Không ghi số lần liên hệ: mỗi hồ sơ quá hạn tính là một lần liên hệ.',
    en: 'Nobody recorded contacts: each late dossier counts as one contact.',
  },
  resolution: {
    vi: 'Ô để trống: lấy hồ sơ trước hạn, đúng hạn, coi như không có hồ sơ bị phản ánh.',
    en: 'Left blank: early and on-time dossiers stand in, taken to be without complaint.',
  },
  noComplaints: {
    vi: 'Ô Có phản ánh để trống: coi như không có hồ sơ bị phản ánh.',
    en: 'Complaints left blank: taken that there was none.',
  },
};

function leftOutWords(leftOut: number): Text {
  return {
    vi: `Không tính vào mẫu số: ${wholeNumber(leftOut)} hồ sơ quá hạn không bị phản ánh, vì không thuộc mức nào.`,
    en: `Left out of the divisor, as late dossiers without complaint fit no level: ${wholeNumber(leftOut, 'en')}.`,
  };
}

function nothingLeft(points: Figure | null): Text {
  return points === null
    ? { vi: 'Không có hồ sơ đã giải quyết để chia.', en: 'No resolved dossiers to divide by.' }
    : {
        vi: 'Không còn hồ sơ nào để chia, nên chấm 0 điểm.',
        en: 'No dossier is left to divide by, so the criterion stands at 0.',
      };
}

function line(kind: ExplanationLine['kind'], text: Text, language: Language): ExplanationLine {
  return { kind, text: text[language] };
}
