// Paragraphs where the clerk gives none: only what is true of any authority, and no document is invented.
import { periodInProse } from '#domain/period';
import type { CompleteSubmission } from '#domain/submission';
import { proseCount } from '#language/numbers';
import type { RuleSet } from '#rules/rule-set';
import type { Scorecard } from '#scoring/scorecard';

/** The instruments the rule set names, and no other, the highest first (NĐ 30/2020); their clauses stand in `explain`. */
export function defaultLegalBases({ authority }: CompleteSubmission, { basis }: RuleSet): readonly string[] {
  const instruments = [...new Set(basis.map(({ cited, instrument }) => cited ?? numbered(instrument)))];
  const sorted = instruments.sort((a, b) => rankOf(a) - rankOf(b));
  return [`Thực hiện ${sorted.join('; ')}, ${authority.name} báo cáo kết quả cụ thể như sau:`];
}

/** From the law down; what is none of these comes last. */
const kindsByRank = ['Luật', 'Nghị quyết', 'Nghị định', 'Thông tư', 'Chỉ thị', 'Quyết định', 'Công văn'];

function rankOf(instrument: string): number {
  const rank = kindsByRank.findIndex((kind) => instrument.startsWith(kind));
  return rank < 0 ? kindsByRank.length : rank;
}

export function defaultSituation(
  { authority, period, units }: CompleteSubmission,
  { basis }: RuleSet,
): readonly string[] {
  const [first] = basis;
  const by = first === undefined ? '' : ` theo ${numbered(first.instrument)}`;
  const of = units.length === 0 ? '' : ` đối với ${proseCount(units.length)} đơn vị`;
  return [
    `${authority.name} đã tổng hợp số liệu tiếp nhận, giải quyết hồ sơ và chấm điểm đánh giá việc giải quyết thủ tục hành chính ${periodInProse(period)}${of}${by}.`,
  ];
}

export function defaultPlans({ overall }: Scorecard): readonly string[] {
  const behind = overall.resolved.late > 0 || overall.pending.overdue > 0;
  return [
    '- Tiếp tục chỉ đạo các cơ quan, đơn vị thực hiện nghiêm việc tiếp nhận, giải quyết thủ tục hành chính và trả kết quả theo cơ chế một cửa, một cửa liên thông.',
    ...(behind
      ? [
          '- Rà soát nguyên nhân, khắc phục tình trạng hồ sơ quá hạn; cập nhật kịp thời kết quả giải quyết hồ sơ trên hệ thống thông tin giải quyết thủ tục hành chính.',
        ]
      : []),
    '- Tăng cường hướng dẫn tổ chức, cá nhân nộp hồ sơ trực tuyến.',
    '- Thực hiện nghiêm túc, kịp thời chế độ thông tin báo cáo theo quy định.',
  ];
}

/** As NĐ 30/2020 cites a document: "Quyết định 1187/QĐ-UBND" → "Quyết định số 1187/QĐ-UBND". */
function numbered(instrument: string): string {
  return instrument.replace(/^(\p{L}+ \p{L}+) (?=\d)/u, '$1 số ');
}
