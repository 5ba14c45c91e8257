// Definitions: passages of a template that are broken, crossed or out of place.
import { define } from '#diagnostics/define';

export const passageUnclosed = define.error<{ name: string }>('passage-unclosed', {
  title: { vi: 'Phần lặp không có dấu kết thúc', en: 'A passage without an end' },
  vi: ({ name }) => ({
    message: `{{#${name}}} không có {{/${name}}} kết thúc.`,
    help: `Đặt {{/${name}}} ở cuối phần cần lặp lại, trong cùng thân văn bản, đầu trang hoặc chân trang.`,
  }),
  en: ({ name }) => ({
    message: `{{#${name}}} has no {{/${name}}} to end it.`,
    help: `Put {{/${name}}} at the end of what is to be repeated, in the same body, header or footer.`,
  }),
  example: { name: 'Đơn vị' },
});

export const passageUnopened = define.error<{ name: string }>('passage-unopened', {
  title: { vi: 'Phần lặp không có dấu bắt đầu', en: 'A passage without a beginning' },
  vi: ({ name }) => ({
    message: `{{/${name}}} không có {{#${name}}} bắt đầu trước nó.`,
    help: `Đặt {{#${name}}} ở đầu phần cần lặp lại, hoặc xóa {{/${name}}}.`,
  }),
  en: ({ name }) => ({
    message: `{{/${name}}} has no {{#${name}}} before it.`,
    help: `Put {{#${name}}} at the beginning of what is to be repeated, or delete {{/${name}}}.`,
  }),
  example: { name: 'Đơn vị' },
});

export const passageCrossed = define.error<{ opened: string; closed: string }>('passage-crossed', {
  title: { vi: 'Hai phần lặp chồng lên nhau', en: 'Two passages that cross' },
  vi: ({ opened, closed }) => ({
    message: `{{/${closed}}} đứng trước khi {{#${opened}}} kết thúc.`,
    help: `Phần mở sau phải kết thúc trước: đặt {{/${opened}}} trước {{/${closed}}}.`,
  }),
  en: ({ opened, closed }) => ({
    message: `{{/${closed}}} comes before {{#${opened}}} has ended.`,
    help: `What begins later must end first: put {{/${opened}}} before {{/${closed}}}.`,
  }),
  example: { opened: 'Đơn vị', closed: 'Khối' },
});

export const passageInsideItself = define.error<{ name: string }>('passage-inside-itself', {
  title: { vi: 'Phần lặp nằm trong chính nó', en: 'A passage inside itself' },
  vi: ({ name }) => ({
    message: `{{#${name}}} lại đứng giữa {{#${name}}} và {{/${name}}}.`,
    help: `Kết thúc phần trước bằng {{/${name}}} rồi mới mở phần sau, hoặc xóa dấu mở thừa cùng dấu kết thúc của nó.`,
  }),
  en: ({ name }) => ({
    message: `{{#${name}}} stands once more between {{#${name}}} and {{/${name}}}.`,
    help: `End the first with {{/${name}}} before the next begins, or delete the opening mark too many and its end.`,
  }),
  example: { name: 'Khối' },
});

export const passageMisplaced = define.error<{ name: string }>('passage-misplaced', {
  title: { vi: 'Hai dấu của phần lặp không cùng chỗ', en: 'The marks of a passage in different places' },
  vi: ({ name }) => ({
    message: `{{#${name}}} và {{/${name}}} không cùng nằm trong hoặc cùng nằm ngoài bảng.`,
    help: 'Muốn lặp dòng của bảng: đặt dấu mở ở ô đầu của dòng đầu, dấu kết thúc ở ô cuối của dòng cuối. Muốn lặp cả bảng: đặt hai dấu ở hai đoạn riêng, trước và sau bảng.',
  }),
  en: ({ name }) => ({
    message: `{{#${name}}} and {{/${name}}} are not both inside or both outside a table.`,
    help: 'To repeat rows, put the opening mark into the first cell of the first row and the end into the last cell of the last one. To repeat a whole table, put both into paragraphs of their own, before and after it.',
  }),
  example: { name: 'Đơn vị' },
});

export const passagesShareRow = define.error<{ first: string; second: string }>('passages-share-row', {
  title: { vi: 'Hai phần lặp chung một dòng', en: 'Two passages on one row' },
  vi: ({ first, second }) => ({
    message: `{{#${first}}} và {{#${second}}} nằm cạnh nhau trên cùng một dòng, không thể cùng lặp dòng ấy.`,
    help: 'Mỗi phần lặp dùng những dòng riêng: chuyển một phần xuống dòng khác.',
  }),
  en: ({ first, second }) => ({
    message: `{{#${first}}} and {{#${second}}} stand side by side on one row, which cannot be repeated for both.`,
    help: 'Give each passage rows of its own: move one of them to another row.',
  }),
  example: { first: 'Cán bộ', second: 'Đơn vị' },
});
