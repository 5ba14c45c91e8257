// "Nơi nhận" and the signature block, in whichever order the page gives them.
import { fold } from '#language/fold';
import type { ReportInfo } from '../report-facts.ts';

type Signature = Pick<ReportInfo, 'recipients' | 'signingCapacity' | 'signatoryPosition' | 'signatoryName'>;

const capacity = /^(?:tm|kt|tl|tuq|q)\. ?/u;
const position =
  /^(?:(?:phó )?(?:chủ tịch|giám đốc|chánh văn phòng|trưởng phòng|cục trưởng|vụ trưởng|hiệu trưởng)(?: ubnd.{0,60})?|(?:phó )?chánh thanh tra)$/u;

export function readSignature(paragraphs: readonly string[]): Signature {
  const lines = paragraphs
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const start = lines.findIndex((line) => fold(line).startsWith('nơi nhận'));
  const block = start < 0 ? [] : lines.slice(start + 1, start + 40);
  const recipients: string[] = [];
  for (const line of block) {
    if (!/^[-–+•]/u.test(line) && !/[;.]$/u.test(line)) {
      if (recipients.length > 0) break;
      continue;
    }
    if (capacity.test(fold(line))) break;
    recipients.push(
      line
        .replace(/^[-–+•]\s*/u, '')
        .replace(/[;.]$/u, '')
        .trim(),
    );
  }
  const signed = lines.findIndex((line) => capacity.test(fold(line)) && line === line.toUpperCase());
  const signature = signed < 0 ? [] : lines.slice(signed, signed + 8);
  const at = signature.findIndex((line) => position.test(fold(line)) && !capacity.test(fold(line)));
  const name = at < 0 ? undefined : signature.slice(at + 1).find((line) => isName(line));
  return {
    recipients,
    signingCapacity: signature.slice(0, at < 0 ? 1 : at).filter((line) => capacity.test(fold(line))),
    signatoryPosition: at < 0 ? null : (signature[at] ?? null),
    signatoryName: name ?? null,
  };
}

/** Two to six words, each with a capital; "(Đã ký)" and what follows the block are none. */
function isName(line: string): boolean {
  const words = line.split(/\s+/u);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => /^\p{Lu}[\p{L}'.-]*$/u.test(word)) &&
    line !== line.toUpperCase()
  );
}
