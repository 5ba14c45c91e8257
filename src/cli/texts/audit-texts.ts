// What `audit` says beside differences, in both languages.

export const auditTexts = {
  noDifferences: {
    vi: 'Mọi số liệu công bố đều khớp với số tính lại.',
    en: 'Every published figure equals the computed one.',
  },
  noComparedDifferences: {
    vi: 'Các số công bố đối chiếu được đều khớp với số tính lại; số chưa đối chiếu đã nêu ở trên.',
    en: 'Every published figure that was compared equals the computed one; those that were not are named above.',
  },
  noReadDifferences: {
    vi: 'Các số công bố đối chiếu được đều khớp với số tính lại; dòng, ô có lỗi thì chưa đối chiếu.',
    en: 'Every published figure that could be compared equals the computed one; rows and cells with errors were not.',
  },
  differ: {
    vi: (count: number, command: string) =>
      `${count} số công bố khác số tính lại. Xem từng bước tính: ${command}`,
    en: (count: number, command: string) =>
      `Published figures that differ from the computed ones: ${count}. Each step: ${command}`,
  },
  differInReport: {
    vi: (count: number, file: string) =>
      `${count} số công bố khác số tính lại. Lập sổ tính từ báo cáo để xem từng bước: tthc-score init so-lieu.xlsx --from ${file}`,
    en: (count: number, file: string) =>
      `Published figures that differ from the computed ones: ${count}. For each step, make a workbook of it: tthc-score init so-lieu.xlsx --from ${file}`,
  },
  nothingPublished: {
    vi: 'Trang Công bố không có số liệu nào để đối chiếu.',
    en: 'Sheet Công bố has no figures to compare.',
  },
} as const;
