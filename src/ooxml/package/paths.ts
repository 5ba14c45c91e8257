// Paths of parts: where a part's relationships lie, and what a target means as seen from a part (ECMA-376 Part 2, 6.2 and 6.5).

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationshipsPath(of: string): string {
  const slash = of.lastIndexOf('/') + 1;
  return `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`;
}

/** A target stands relative to the folder of the part that names it, or to the root of the archive; it never leads out of it. */
export function resolvePath(from: string, target: string): string {
  const steps: string[] = [];
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** As Excel writes it; some readers know no other way: "../comments1.xml". */
export function relativePath(from: string, target: string): string {
  const [steps, there] = [from.split('/').slice(0, -1), target.split('/')];
  while (steps.length > 0 && steps[0] === there[0]) {
    steps.shift();
    there.shift();
  }
  return [...steps.map(() => '..'), ...there].join('/');
}
