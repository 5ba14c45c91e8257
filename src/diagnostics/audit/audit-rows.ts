// Definitions: rows of published figures that cannot be compared.

import { define } from '#diagnostics/define';
import { listed } from '#diagnostics/listed';
import { counted } from '#language/counted';

export const publishedNotAssessed = define.warning<{
  name: string;
  sheet: string;
  /** The first of its figures. */
  published: string;
}>('published-not-assessed', {
  title: {
    vi: 'Công bố điểm của đơn vị, cán bộ không được chấm',
    en: 'Figures published for a unit or officer not assessed',
  },
  vi: ({ name, sheet }) => ({
    message: `“${name}” có điểm công bố, nhưng không giải quyết hồ sơ nào trong kỳ nên không được chấm.`,
    help: `Xóa điểm công bố của dòng này, hoặc bổ sung số hồ sơ đã giải quyết ở trang ${sheet}.`,
  }),
  en: ({ name, sheet }) => ({
    message: `Figures were published for “${name}”, which resolved no dossier in the period and is not assessed.`,
    help: `Clear the published figures of this row, or add the resolved dossiers on sheet ${sheet}.`,
  }),
  example: { name: 'Phòng Y tế', sheet: 'Đơn vị', published: '15.84' },
  difference: ({ published }, remedy) => ({ figure: null, published, computed: null, causes: [], remedy }),
});

export const publishedRowMissing = define.info<{
  units: readonly string[];
  group: string;
}>('published-row-missing', {
  title: { vi: 'Đơn vị không có điểm công bố', en: 'Units without published figures' },
  vi: ({ units, group }) => ({
    message: `Trang Công bố không có dòng nào của ${units.join(', ')} (khối ${group}).`,
    help: 'Nếu đã công bố, thêm dòng của đơn vị vào trang Công bố.',
  }),
  en: ({ units, group }) => ({
    message: `Sheet Công bố has no row of ${units.join(', ')} (group ${group}).`,
    help: 'If figures were published, add a row for each to sheet Công bố.',
  }),
  example: { units: ['Phòng Y tế'], group: 'TP' },
});

type Rounded = {
  /** As a reader sees it: "1,934". */
  printed: string;
  unit: string;
  /** Null where the sheet has no cells. */
  cell: string | null;
};

export const publishedMoreDecimals = define.info<{
  figures: readonly Rounded[];
  /** Of the points as the rule set prints them. */
  decimals: number;
}>('published-more-decimals', {
  title: {
    vi: 'Điểm công bố có nhiều chữ số thập phân hơn điểm in ra',
    en: 'Published figures with more decimals than are printed',
  },
  vi: ({ figures, decimals }) => ({
    message: `Điểm công bố chỉ khớp sau khi làm tròn đến ${decimals} chữ số thập phân (số điểm như vậy: ${figures.length}): ${roundedNames(figures, 'ô')}.`,
    help: `Nếu báo cáo in đúng như vậy thì sửa báo cáo, ghi ${decimals} chữ số thập phân; nếu chỉ trong sổ tính thì không phải làm gì.`,
  }),
  en: ({ figures, decimals }) => ({
    message: `Published figures that are equal only once rounded to ${counted(decimals, 'decimal')}: ${figures.length}, namely ${roundedNames(figures, 'cell')}.`,
    help: `If the report prints them like this, correct it to ${counted(decimals, 'decimal')}; if only the workbook does, there is nothing to do.`,
  }),
  example: {
    figures: [{ printed: '1,934', unit: 'Phường Him Lam', cell: 'C4' }],
    decimals: 2,
  },
});

function roundedNames(figures: readonly Rounded[], word: string): string {
  return listed(
    figures.map(
      ({ printed, unit, cell }) => `${unit} “${printed}”${cell === null ? '' : ` (${word} ${cell})`}`,
    ),
  );
}
