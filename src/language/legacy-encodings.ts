// Vietnamese of before Unicode, as text that was typed for old fonts: TCVN 5712 (VN3, fonts .Vn…) and VNI for Windows.

/** Null where the outcome holds letters that are not Vietnamese: then it is not certain that it was such text. */
export function fromTcvn3(text: string): string | null {
  return ifVietnamese(text.normalize('NFC').replace(/[\u00a1-\u00ff]/gu, (sign) => tcvn3[sign] ?? sign));
}

/** As `fromTcvn3`. VNI has the mark as a sign of its own behind the vowel, and some letters alone. */
export function fromVni(text: string): string | null {
  const read = text.normalize('NFC').replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[íìæóòîñôö]/giu, (found) => {
    const [vowel = '', mark = ''] = found.toLowerCase();
    const letter = (vniLetters[vowel] ?? vowel) + (vniMarks[mark] ?? '');
    return found === found.toLowerCase() ? letter : letter.toUpperCase();
  });
  return ifVietnamese(read.normalize('NFC'));
}

/** The letters of TCVN 5712 in the order of its code page, from 0xA1 on; capitals with a mark have no code of their own. */
const tcvn3: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'],
    ['¨©ª«¬\u00ad®', 'ăâêôơưđ'],
    ['µ¶·¸¹', 'àảãáạ'],
    ['»¼½¾Æ', 'ằẳẵắặ'],
    ['ÇÈÉÊË', 'ầẩẫấậ'],
    ['ÌÎÏÐÑ', 'èẻẽéẹ'],
    ['ÒÓÔÕÖ', 'ềểễếệ'],
    ['×ØÜÝÞ', 'ìỉĩíị'],
    ['ßáâãä', 'òỏõóọ'],
    ['åæçèé', 'ồổỗốộ'],
    ['êëìíî', 'ờởỡớợ'],
    ['ïñòóô', 'ùủũúụ'],
    ['õö÷øù', 'ừửữứự'],
    ['úûüýþ', 'ỳỷỹýỵ'],
  ].flatMap(([signs = '', letters = '']) =>
    [...signs].map((sign, index) => [sign, [...letters.normalize('NFC')][index] ?? sign]),
  ),
);

const vniLetters: Readonly<Record<string, string>> = {
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
};

const [grave, acute, tilde, hook, dot] = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const [circumflex, breve] = ['\u0302', '\u0306'];

const vniMarks: Readonly<Record<string, string>> = {
  ù: acute,
  ø: grave,
  û: hook,
  õ: tilde,
  ï: dot,
  â: circumflex,
  á: circumflex + acute,
  à: circumflex + grave,
  å: circumflex + hook,
  ã: circumflex + tilde,
  ä: circumflex + dot,
  ê: breve,
  é: breve + acute,
  è: breve + grave,
  ú: breve + hook,
  ü: breve + tilde,
  ë: breve + dot,
};

function ifVietnamese(text: string): string | null {
  return /^[\p{ASCII}\s–—“”‘’…àáâãèéêìíòóôõùúýăđĩũơư\u1ea0-\u1ef9]*$/iu.test(text) ? text : null;
}
