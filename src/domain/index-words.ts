// What the counts of the index are called: the headings of sheet Chỉ số 766, and what is counted.
import type { Text } from '#language/language';
import type { AuthorityLevel, IndexCount, IndexRate, PortalGroup } from './index-unit.ts';

const blocks = {
  publicity: 'Công khai',
  progress: 'Tiến độ',
  online: 'Trực tuyến',
  payment: 'Thanh toán',
  digitisation: 'Số hóa',
  satisfaction: 'Hài lòng',
} as const satisfies Record<PortalGroup, string>;

/** Block and leaf, as the sheet heads them. */
export const indexHeadings: Readonly<Record<IndexCount | IndexRate, readonly [block: string, leaf: string]>> =
  {
    publishedOnTime: [blocks.publicity, 'Công bố đúng hạn'],
    publishedDecisions: [blocks.publicity, 'Quyết định công bố'],
    disclosedOnTime: [blocks.publicity, 'Công khai đúng hạn'],
    disclosedDecisions: [blocks.publicity, 'Quyết định công khai'],
    completeProcedures: [blocks.publicity, 'TTHC đủ nội dung'],
    disclosedProcedures: [blocks.publicity, 'TTHC công khai'],
    synchronised: [blocks.publicity, 'Hồ sơ đồng bộ'],
    toSynchronise: [blocks.publicity, 'Hồ sơ phải đồng bộ'],
    onTime: [blocks.progress, 'Đúng hạn'],
    received: [blocks.progress, 'Tiếp nhận'],
    authorityProcedures: [blocks.online, 'TTHC thuộc thẩm quyền'],
    partialProcedures: [blocks.online, 'TTHC một phần'],
    fullProcedures: [blocks.online, 'TTHC toàn trình'],
    usedOnlineProcedures: [blocks.online, 'DVC có hồ sơ trực tuyến'],
    onlineProcedures: [blocks.online, 'DVC trực tuyến'],
    onlineDossiers: [blocks.online, 'Hồ sơ trực tuyến'],
    allDossiers: [blocks.online, 'Tổng hồ sơ'],
    paidOnline: [blocks.payment, 'Hồ sơ thanh toán trực tuyến'],
    payable: [blocks.payment, 'Hồ sơ có nghĩa vụ'],
    paidProcedures: [blocks.payment, 'TTHC có giao dịch'],
    feeSynchronised: [blocks.payment, 'TTHC đồng bộ phí'],
    feeProcedures: [blocks.payment, 'TTHC có phí'],
    digitisable: [blocks.digitisation, 'Hồ sơ'],
    electronicResults: [blocks.digitisation, 'Kết quả điện tử'],
    digitisedPapers: [blocks.digitisation, 'Số hóa giấy tờ'],
    reused: [blocks.digitisation, 'Tái sử dụng'],
    stored: [blocks.digitisation, 'Kho dữ liệu'],
    citizenDataDossiers: [blocks.digitisation, 'Hồ sơ dữ liệu công dân'],
    citizenDataProcedures: [blocks.digitisation, 'TTHC dữ liệu công dân'],
    digitisedProcedures: [blocks.digitisation, 'TTHC số hóa'],
    certifiedCopyRate: [blocks.digitisation, 'Tỷ lệ bản sao điện tử'],
    surveyed: [blocks.satisfaction, 'Hồ sơ'],
    satisfied: [blocks.satisfaction, 'Hồ sơ hài lòng'],
    petitions: [blocks.satisfaction, 'PAKN'],
    petitionsOnTime: [blocks.satisfaction, 'PAKN đúng hạn'],
    petitionsSatisfied: [blocks.satisfaction, 'PAKN hài lòng'],
  };

/** "Thanh toán / Hồ sơ có nghĩa vụ". */
export function indexHeading(name: IndexCount | IndexRate): string {
  return indexHeadings[name].join(' / ');
}

/** "Điểm cổng / Thanh toán". */
export function portalHeading(code: PortalGroup | 'total'): string {
  return `${portalBlock} / ${portalLeaves[code]}`;
}

export const portalBlock = 'Điểm cổng';

export const portalLeaves: Readonly<Record<PortalGroup | 'total', string>> = { ...blocks, total: 'Tổng' };

export const levelNames: Readonly<Record<AuthorityLevel, Text>> = {
  province: { vi: 'Tỉnh', en: 'Province' },
  department: { vi: 'Sở, ngành', en: 'Department' },
  commune: { vi: 'Xã, phường', en: 'Commune' },
};

const dossiers: Text = { vi: 'hồ sơ', en: 'dossier' };
const procedures: Text = { vi: 'thủ tục', en: 'procedure' };
const decisions: Text = { vi: 'quyết định', en: 'decision' };
const services: Text = { vi: 'dịch vụ công', en: 'service' };
const petitions: Text = { vi: 'phản ánh, kiến nghị', en: 'petition' };

/** What one of such a count is: "3 phản ánh, kiến nghị". */
export const indexNouns: Readonly<Record<IndexCount, Text>> = {
  publishedOnTime: decisions,
  publishedDecisions: decisions,
  disclosedOnTime: decisions,
  disclosedDecisions: decisions,
  completeProcedures: procedures,
  disclosedProcedures: procedures,
  synchronised: dossiers,
  toSynchronise: dossiers,
  onTime: dossiers,
  received: dossiers,
  authorityProcedures: procedures,
  partialProcedures: procedures,
  fullProcedures: procedures,
  usedOnlineProcedures: services,
  onlineProcedures: services,
  onlineDossiers: dossiers,
  allDossiers: dossiers,
  paidOnline: dossiers,
  payable: dossiers,
  paidProcedures: procedures,
  feeSynchronised: procedures,
  feeProcedures: procedures,
  digitisable: dossiers,
  electronicResults: dossiers,
  digitisedPapers: dossiers,
  reused: dossiers,
  stored: dossiers,
  citizenDataDossiers: dossiers,
  citizenDataProcedures: procedures,
  digitisedProcedures: procedures,
  surveyed: dossiers,
  satisfied: dossiers,
  petitions,
  petitionsOnTime: petitions,
  petitionsSatisfied: petitions,
};
