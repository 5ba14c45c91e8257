// Node's node.exe → tthc-score.exe: the blob, an icon and a description put into its resources.
import { readFileSync } from 'node:fs';
import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** Numbers of Windows: a resource of bytes, Vietnamese, texts in Unicode. */
const rawData = 10;
const language = { lang: 1066, codepage: 1200 };
const neutral = 1033;

/** What Node looks for in itself (its documentation, "Single executable applications"). */
const blobName = 'NODE_SEA_BLOB';
const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

export function windowsProgram({ node, blob, icon, version }) {
  const bytes = readFileSync(node);
  lightFuse(bytes);
  // Node's own signature holds no longer, and is left out.
  const program = NtExecutable.from(bytes, { ignoreCert: true });
  const resources = NtExecutableResource.from(program);
  resources.entries.push({ type: rawData, id: blobName, lang: neutral, codepage: 0, bin: exactBuffer(blob) });
  putIcon(resources.entries, icon);
  putDescription(resources.entries, version);
  resources.outputResource(program);
  return Buffer.from(program.generate());
}

function putIcon(entries, icon) {
  const { icons } = Data.IconFile.from(readFileSync(icon));
  const [first] = Resource.IconGroupEntry.fromEntries(entries);
  const images = icons.map(({ data }) => data);
  Resource.IconGroupEntry.replaceIconsForResource(entries, first.id, first.lang, images);
}

function putDescription(entries, version) {
  const [info] = Resource.VersionInfo.fromEntries(entries);
  for (const each of info.getAllLanguagesForStringValues()) info.removeAllStringValues(each);
  info.setFileVersion(version);
  info.setProductVersion(version);
  info.setStringValues(language, {
    ProductName: 'tthc-score',
    FileDescription: 'Lập báo cáo chấm điểm giải quyết thủ tục hành chính',
    OriginalFilename: 'tthc-score.exe',
    InternalName: 'tthc-score',
    FileVersion: version,
    ProductVersion: version,
    LegalCopyright: 'Giấy phép MIT',
    Comments: `Node.js ${process.version}`,
  });
  info.outputToResourceEntries(entries);
}

/** Node looks into its resources only where this is set. */
function lightFuse(bytes) {
  const at = bytes.indexOf(`${fuse}:0`);
  if (at < 0 || bytes.indexOf(`${fuse}:0`, at + 1) >= 0) throw new Error('this node.exe takes no blob');
  bytes.write('1', at + fuse.length + 1);
}

function exactBuffer(bytes) {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}
