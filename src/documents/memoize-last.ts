// What was made of the last template is kept: a run over hundreds of workbooks opens and checks one and the same once.

/** `make`, asked again only for other bytes. What it gives must not be changed by those who get it. */
export function memoizeLast<T>(make: (template: Uint8Array) => T): (template: Uint8Array) => T {
  let last: { readonly template: Uint8Array; readonly made: T } | null = null;
  return (template) => {
    if (last === null || Buffer.compare(last.template, template) !== 0) {
      // A copy: whoever owns the bytes may change them afterwards.
      last = { template: template.slice(), made: make(template) };
    }
    return last.made;
  };
}
