// Keeps what was made of the last template: a run over hundreds of workbooks opens and checks it once.

/** `make`, called again only for other bytes. Callers must not change what it gives. */
export function memoizeLast<T>(make: (template: Uint8Array) => T): (template: Uint8Array) => T {
  let last: { readonly template: Uint8Array; readonly made: T } | null = null;
  return (template) => {
    if (last === null || Buffer.compare(last.template, template) !== 0) {
      // A copy: the caller may change the bytes afterwards.
      last = { template: template.slice(), made: make(template) };
    }
    return last.made;
  };
}
