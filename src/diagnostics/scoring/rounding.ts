// Definitions: a total on an edge, and printed parts that do not add up to the printed total.

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';
import { counted } from '#language/counted';
import { decimalNumber } from '#language/numbers';

export const totalNearThreshold = define.warning<{
  /** Decimals with a point, as a figure's text. */
  total: string;
  threshold: string;
  distance: string;
  above: string;
  below: string;
  reached: boolean;
}>('total-near-threshold', {
  title: { vi: 'Tổng điểm sát ngưỡng xếp loại', en: 'A total near the threshold of a class' },
  vi: ({ total, threshold, distance, above, below, reached }) => ({
    message: `Tổng điểm ${vi(total)} ${edgeVi(distance, reached)} ngưỡng ${vi(threshold)} giữa “${above}” và “${below}”, nên một vài hồ sơ ghi nhầm cũng có thể đổi xếp loại.`,
    help: `Đối chiếu lại số liệu trước khi trình ký: hiện xếp loại “${reached ? above : below}”.`,
  }),
  en: ({ total, threshold, distance, above, below, reached }) => ({
    message: `Total ${total} is ${distance === '0' ? 'exactly on' : `${distance} ${reached ? 'above' : 'below'}`} the threshold ${threshold} between “${above}” and “${below}”; a few miscounted dossiers may change the class.`,
    help: `Compare the figures once more before signing: the class now is “${reached ? above : below}”.`,
  }),
  example: {
    total: '14.99',
    threshold: '15',
    distance: '0.01',
    above: 'Xuất sắc',
    below: 'Tốt',
    reached: false,
  },
});

export const printedPartsDiffer = define.info<{
  bodies: readonly { name: string; parts: string; total: string }[];
}>('printed-parts-differ', {
  title: {
    vi: 'Điểm tiêu chí in ra cộng lại không bằng tổng in ra',
    en: 'Printed criteria do not add up to the printed total',
  },
  vi: ({ bodies }) => ({
    message: `Ở ${bodies.length} dòng, điểm các tiêu chí in ra cộng lại khác tổng điểm in ra vì tổng được cộng từ điểm chưa làm tròn: ${shown(bodies.map(({ name, parts, total }) => `${name} (cộng lại ${vi(parts)}, tổng ${vi(total)})`))}.`,
    help: 'Không phải sửa. Khi có người hỏi, xem từng bước tính bằng lệnh tthc-score explain.',
  }),
  en: ({ bodies }) => ({
    message: `In ${counted(bodies.length, 'row')} the printed criteria do not add up to the printed total, which is the sum of the unrounded ones: ${shown(bodies.map(({ name, parts, total }) => `${name} (parts ${parts}, total ${total})`))}.`,
    help: 'Nothing to fix. When asked, show each step with tthc-score explain.',
  }),
  onPage: {
    vi: 'Không phải sửa. Khi có người hỏi, bấm vào con số ở bảng điểm để xem từng bước tính.',
    en: 'Nothing to fix. When asked, choose the figure in the table of scores to see each step.',
  },
  example: { bodies: [{ name: 'Phường Him Lam', parts: '15.78', total: '15.79' }] },
});

function edgeVi(distance: string, reached: boolean): string {
  if (distance === '0') return 'đúng bằng';
  return `${reached ? 'chỉ hơn' : 'chỉ kém'} ${vi(distance)} điểm so với`;
}

function vi(text: string): string {
  return decimalNumber(text);
}

function shown(rows: readonly string[]): string {
  return listed(rows, 8, '; ');
}
