// Definitions: counts of a unit or an officer that do not agree with each other. Each names both sides and the difference.

import { define } from '#diagnostics/define';
import { counted } from '#language/counted';

export const receivedPartsDiffer = define.error<{
  stated: number;
  online: number;
  inPerson: number;
  carriedOver: number;
}>('received-parts-differ', {
  title: { vi: 'Tổng tiếp nhận không bằng các phần cộng lại', en: 'Received is not the sum of its parts' },
  vi: ({ stated, online, inPerson, carriedOver }, n) => ({
    message: `Tổng số tiếp nhận ghi ${n(stated)}, nhưng trực tuyến ${n(online)} + trực tiếp ${n(inPerson)} + kỳ trước ${n(carriedOver)} = ${n(online + inPerson + carriedOver)}: lệch ${n(gap(stated, online + inPerson + carriedOver))}.`,
    help: 'Đối chiếu ba số thành phần với sổ theo dõi rồi sửa số sai; hoặc để trống ô Tổng số.',
  }),
  en: ({ stated, online, inPerson, carriedOver }, n) => ({
    message: `Received is stated as ${n(stated)}, but online ${n(online)} + in person ${n(inPerson)} + carried over ${n(carriedOver)} = ${n(online + inPerson + carriedOver)}: a difference of ${n(gap(stated, online + inPerson + carriedOver))}.`,
    help: 'Compare the three parts with the register and fix the wrong one; or clear the stated total.',
  }),
  example: { stated: 270, online: 1, inPerson: 268, carriedOver: 0 },
});

export const resolvedPartsDiffer = define.error<{
  stated: number;
  early: number;
  onTime: number;
  late: number;
}>('resolved-parts-differ', {
  title: {
    vi: 'Tổng đã giải quyết không bằng các phần cộng lại',
    en: 'Resolved is not the sum of its parts',
  },
  vi: ({ stated, early, onTime, late }, n) => ({
    message: `Tổng số đã giải quyết ghi ${n(stated)}, nhưng trước hạn ${n(early)} + đúng hạn ${n(onTime)} + quá hạn ${n(late)} = ${n(early + onTime + late)}: lệch ${n(gap(stated, early + onTime + late))}.`,
    help: 'Đối chiếu ba số thành phần với sổ theo dõi rồi sửa số sai; hoặc để trống ô Tổng số.',
  }),
  en: ({ stated, early, onTime, late }, n) => ({
    message: `Resolved is stated as ${n(stated)}, but early ${n(early)} + on time ${n(onTime)} + late ${n(late)} = ${n(early + onTime + late)}: a difference of ${n(gap(stated, early + onTime + late))}.`,
    help: 'Compare the three parts with the register and fix the wrong one; or clear the stated total.',
  }),
  example: { stated: 284, early: 274, onTime: 0, late: 11 },
});

export const receivedBalanceDiffers = define.error<{
  received: number;
  early: number;
  onTime: number;
  late: number;
  pending: number;
}>('received-balance-differs', {
  title: {
    vi: 'Tiếp nhận không bằng đã giải quyết cộng đang giải quyết',
    en: 'Received is not resolved plus pending',
  },
  vi: ({ received, early, onTime, late, pending }, n) => ({
    message: `Tiếp nhận ${n(received)} hồ sơ, nhưng đã giải quyết ${n(early + onTime + late)} (trước hạn ${n(early)} + đúng hạn ${n(onTime)} + quá hạn ${n(late)}) và đang giải quyết ${n(pending)}, cộng lại ${n(early + onTime + late + pending)}: lệch ${n(gap(received, early + onTime + late + pending))}.`,
    help: 'Đối chiếu từng số với sổ theo dõi hoặc hệ thống một cửa: thường là một hồ sơ ghi ở hai cột, hoặc sót hồ sơ đang giải quyết.',
  }),
  en: ({ received, early, onTime, late, pending }, n) => ({
    message: `Dossiers received: ${n(received)}, but resolved (early ${n(early)} + on time ${n(onTime)} + late ${n(late)} = ${n(early + onTime + late)}) and pending ${n(pending)} make ${n(early + onTime + late + pending)}: a difference of ${n(gap(received, early + onTime + late + pending))}.`,
    help: 'Compare each figure with the register: often a dossier stands in two columns, or a pending one is left out.',
  }),
  example: { received: 13, early: 11, onTime: 0, late: 3, pending: 0 },
});

export const criterionLevelsDiffer = define.error<{
  /** The block of columns: "Tiêu chí 3". */
  block: string;
  sum: number;
  resolved: number;
  /** The fewest that may stand there: late dossiers without complaint fit no level of criterion attitude. */
  fewest: number;
  /** Whether a blank beside a count stands for what was resolved, and not for 0. */
  blankIsResolved: boolean;
}>('criterion-levels-differ', {
  title: {
    vi: 'Số hồ sơ các mức của tiêu chí không khớp số đã giải quyết',
    en: 'The levels of a criterion do not sum to the resolved dossiers',
  },
  vi: ({ block, sum, resolved, fewest, blankIsResolved }, n) => ({
    message: `Ba cột của ${block} cộng lại ${n(sum)} hồ sơ, nhưng đã giải quyết ${n(resolved)}${fewest === resolved ? '' : `, trong đó ${n(resolved - fewest)} quá hạn`}: lệch ${n(sum > resolved ? sum - resolved : fewest - sum)}.`,
    help: `Sửa các cột của ${block} cho đủ mọi hồ sơ đã giải quyết; hoặc để trống cả ba cột nếu không theo dõi riêng.${blankIsResolved ? ' Ô trống bên cạnh ô có số được lấy theo Đã giải quyết.' : ''}`,
  }),
  en: ({ block, sum, resolved, fewest, blankIsResolved }, n) => ({
    message: `The three columns of ${block} make ${counted(sum, 'dossier')}, against ${n(resolved)} resolved${fewest === resolved ? '' : `, ${n(resolved - fewest)} of them late`}: a difference of ${n(sum > resolved ? sum - resolved : fewest - sum)}.`,
    help: `Fix the columns of ${block} so that each resolved dossier stands in one; or leave all three blank where nothing of the kind is recorded.${blankIsResolved ? ' A blank beside a count stands for what was resolved.' : ''}`,
  }),
  example: { block: 'Tiêu chí 3', sum: 280, resolved: 284, fewest: 284, blankIsResolved: false },
});

function gap(a: number, b: number): number {
  return Math.abs(a - b);
}
