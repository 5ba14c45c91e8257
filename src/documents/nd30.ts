// Margins, sizes and spacing of Nghị định 30/2020/NĐ-CP, Phụ lục I, each with its clause and the value our template takes.

/** How one element of a document must look; sizes in points. */
export interface ElementRule {
  /** Of Phụ lục I, Phần I. */
  readonly clause: string;
  /** Style of the paragraph in the template: its name as Word lists it. */
  readonly style: string;
  readonly size: { readonly from: number; readonly to: number; readonly taken: number };
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly alignment: 'left' | 'center' | 'both';
}

export const font = { clause: 'Mục I khoản 4', name: 'Times New Roman' } as const;

/** A4, in millimetres. */
export const paper = { clause: 'Mục I khoản 1', width: 210, height: 297 } as const;

/** In millimetres. */
export const margins = {
  clause: 'Mục I khoản 3',
  top: { from: 20, to: 25, taken: 20 },
  bottom: { from: 20, to: 25, taken: 20 },
  left: { from: 30, to: 35, taken: 30 },
  right: { from: 15, to: 20, taken: 15 },
} as const;

/** In the top margin, not shown on the first page, restarting in each appendix. */
export const pageNumber = {
  clause: 'Mục I khoản 7; Mục III khoản 1',
  style: 'Số trang',
  size: { from: 13, to: 14, taken: 13 },
  start: 1,
} as const;

/** Of the body: first line in centimetres, spacing in points, lines as multiples of single spacing. */
export const paragraphs = {
  clause: 'Mục II khoản 6',
  firstLine: { either: [1, 1.27], taken: 1.27 },
  between: { from: 6, taken: 6 },
  lines: { from: 1, to: 1.5, taken: 1.1 },
} as const;

/** Rules under a line, as a share of its length. */
export const rules = {
  motto: { clause: 'Mục II khoản 1', style: 'Kẻ dưới tiêu ngữ', share: { from: 0.97, to: 1.03, taken: 1 } },
  authority: {
    clause: 'Mục II khoản 2',
    style: 'Kẻ dưới cơ quan',
    share: { from: 1 / 3, to: 1 / 2, taken: 0.42 },
  },
  subject: {
    clause: 'Mục II khoản 5',
    style: 'Kẻ dưới trích yếu',
    share: { from: 1 / 3, to: 1 / 2, taken: 0.42 },
  },
} as const;

export const elements = {
  nationalName: element('Mục II khoản 1', 'Quốc hiệu', [12, 13, 12], 'bold capitals', 'center'),
  motto: element('Mục II khoản 1', 'Tiêu ngữ', [13, 14, 13], 'bold', 'center'),
  governingBody: element('Mục II khoản 2', 'Cơ quan chủ quản', [12, 13, 12], 'capitals', 'center'),
  authority: element('Mục II khoản 2', 'Cơ quan', [12, 13, 12], 'bold capitals', 'center'),
  number: element('Mục II khoản 3', 'Số và ký hiệu', [13, 13, 13], '', 'center'),
  placeAndDate: element('Mục II khoản 4', 'Địa danh và thời gian', [13, 14, 13], 'italic', 'center'),
  title: element('Mục II khoản 5', 'Tên loại', [13, 14, 14], 'bold capitals', 'center'),
  subject: element('Mục II khoản 5', 'Trích yếu', [13, 14, 14], 'bold', 'center'),
  addressee: element('Mục II khoản 9', 'Kính gửi', [13, 14, 14], '', 'center'),
  addressees: element('Mục II khoản 9', 'Nơi gửi', [13, 14, 14], '', 'left'),
  body: element('Mục II khoản 6', 'Nội dung', [13, 14, 14], '', 'both'),
  heading: element('Mục II khoản 6', 'Đề mục', [13, 14, 14], 'bold', 'both'),
  signatory: element('Mục II khoản 7', 'Quyền hạn và chức vụ', [13, 14, 14], 'bold capitals', 'center'),
  signatoryName: element('Mục II khoản 7', 'Họ tên người ký', [13, 14, 14], 'bold', 'center'),
  recipientsHeading: element('Mục II khoản 9', 'Nơi nhận', [12, 12, 12], 'bold italic', 'left'),
  recipients: element('Mục II khoản 9', 'Dòng nơi nhận', [11, 11, 11], '', 'left'),
  appendixName: element('Mục III khoản 1', 'Tên phụ lục', [14, 14, 14], 'bold', 'center'),
  appendixTitle: element('Mục III khoản 1', 'Tiêu đề phụ lục', [13, 14, 13], 'bold capitals', 'center'),
  attachedTo: element('Mục III khoản 1', 'Kèm theo', [13, 14, 13], 'italic', 'center'),
} as const satisfies Readonly<Record<string, ElementRule>>;

function element(
  clause: string,
  style: string,
  [from, to, taken]: readonly [from: number, to: number, taken: number],
  properties: string,
  alignment: ElementRule['alignment'],
): ElementRule {
  const has = (name: string) => properties.includes(name);
  const size = { from, to, taken };
  return {
    clause,
    style,
    size,
    bold: has('bold'),
    italic: has('italic'),
    capitals: has('capitals'),
    alignment,
  };
}
