// Who signs, and who receives a copy: as the clerk gives it, otherwise as NĐ 30/2020 has it for a people's committee.
import type { Authority } from '#domain/authority';
import { fold } from '#language/fold';
import { authorityName, inCapitals } from '#report/casing';
import { dots, isPeoplesCommittee } from '#report/letterhead';
import type { Signature } from '#report/report';

export function signature(authority: Authority): Signature {
  const committee = isPeoplesCommittee(authority);
  const given = authority.signingCapacity.map(inCapitals);
  const capacity = given.length > 0 ? given : committee ? ['TM. ỦY BAN NHÂN DÂN'] : [];
  const forChairman = capacity.some((line) => line.startsWith('KT.'));
  const usual = committee ? (forChairman ? 'PHÓ CHỦ TỊCH' : 'CHỦ TỊCH') : 'THỦ TRƯỞNG CƠ QUAN';
  return {
    capacity,
    position: inCapitals(authority.signatoryPosition ?? usual),
    name: authority.signatoryName ?? dots,
  };
}

/** Without dash and semicolon, which the document puts. */
export function addressees(authority: Authority): readonly string[] {
  return namesAlone(authority.addressees);
}

/** As `addressees`. "Như trên" only where the report is addressed to somebody. */
export function recipients(authority: Authority): readonly string[] {
  const given = namesAlone(authority.recipients);
  if (given.length > 0) return given;
  const { governingBody } = authority;
  const addressed = addressees(authority);
  const superior = governingBody === null ? null : authorityName(governingBody);
  const known = superior !== null && addressed.some((name) => fold(name) === fold(superior));
  return [
    ...(addressed.length > 0 ? ['Như trên'] : []),
    ...(superior === null || known ? [] : [superior]),
    'Lưu: VT',
  ];
}

/** A clerk copies such lines from an older report with their dash and ending: "- Như trên;", "+ Lưu: VT.". */
function namesAlone(lines: readonly string[]): readonly string[] {
  return lines
    .map((line) =>
      line
        .trim()
        .replace(/^[-–—+•*]\s*/u, '')
        .replace(/(?<![\s;.,])[\s;.,]+$/u, ''),
    )
    .filter((name) => name !== '');
}
