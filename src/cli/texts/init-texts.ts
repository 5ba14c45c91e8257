// What `init` says beside diagnostics and help, in both languages.

export const initTexts = {
  fillIn: {
    vi: (file: string) =>
      `Mở bằng Excel, điền theo hướng dẫn trong tệp, lưu lại rồi kiểm tra: tthc-score check ${file}`,
    en: (file: string) =>
      `Open it in Excel, fill it in as it says, save, and check: tthc-score check ${file}`,
  },
  unitsOrFrom: {
    vi: '--from đã lấy các đơn vị của kỳ trước: bỏ --units hoặc bỏ --from.',
    en: '--from takes over the units of the last period: leave out --units or --from.',
  },
  unitsWritten: {
    vi: (units: string, groups: string) =>
      `Đã ghi sẵn ${units} đơn vị${groups === '' ? '' : ` (${groups})`}; chưa có số liệu nào.`,
    en: (units: string, groups: string) =>
      `Units it holds: ${units}${groups === '' ? '' : ` (${groups})`}; no figures yet.`,
  },
  fixUnits: {
    vi: 'Sửa danh sách đơn vị rồi tạo lại sổ tính; chưa ghi gì cả.',
    en: 'Fix the list of units and make the workbook again; nothing was written.',
  },
} as const;
