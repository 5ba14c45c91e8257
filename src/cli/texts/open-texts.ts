// What `open` says in the terminal.

export const openTexts = {
  shown: {
    vi: 'Trang đang mở trong trình duyệt. Đóng trang là chương trình kết thúc (hoặc nhấn Ctrl+C ở đây).',
    en: 'The page is open in the browser. Close it to end the program (or press Ctrl+C here).',
  },
  openByHand: {
    vi: 'Mở địa chỉ trên bằng trình duyệt của máy này. Đóng trang là chương trình kết thúc (hoặc nhấn Ctrl+C ở đây).',
    en: 'Open the address above in a browser of this machine. Close the page to end the program (or press Ctrl+C here).',
  },
  ended: { vi: 'Đã đóng trang; chương trình kết thúc.', en: 'The page is closed; the program ends.' },
  bug: {
    vi: (reason: string) => `Lỗi của chương trình: ${reason}. Trang vẫn chạy; xin báo lại dòng này.`,
    en: (reason: string) => `A fault of the program: ${reason}. The page goes on; please report this line.`,
  },
} as const;
