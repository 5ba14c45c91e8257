/** What stands between names, so that it is seen where each ends: "Phòng Kinh tế, Hạ tầng và Đô thị" is one of them. */
export function betweenNames(names: readonly string[]): string {
  return names.some((name) => name.includes(', ')) ? '; ' : ', ';
}
