// What is changed in packages while they are bundled (docs/adr/0012-dependencies.md).

/** Of exceljs only workbooks in memory: what it needs for streams and CSV stays out (docs/adr/0012-dependencies.md). */
export const workbooksOnly = {
  name: 'workbooks-only',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^exceljs$/ }, () => ({ path: 'exceljs', namespace: 'workbooks-only' }));
    onResolve({ filter: /^fast-csv$/ }, () => ({ path: 'fast-csv', namespace: 'workbooks-only' }));
    const contents = {
      exceljs: "module.exports = { Workbook: require('exceljs/lib/doc/workbook.js') };",
      'fast-csv': 'module.exports = {};',
    };
    onLoad({ filter: /./, namespace: 'workbooks-only' }, ({ path }) => ({
      contents: contents[path],
      resolveDir: process.cwd(),
    }));
  },
};

/**
 * pizzip packs by Node's own zlib, in place of pako: 100 ms of the 1,150 of a report. What is packed is the same; its bytes are those
 * of the zlib that Node carries.
 */
export const nativeDeflate = {
  name: 'native-deflate',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^pako\/dist\/pako\.es5/ }, () => ({ path: 'pako', namespace: 'native-deflate' }));
    onLoad({ filter: /./, namespace: 'native-deflate' }, () => ({
      contents: [
        "const { deflateRawSync, inflateRawSync } = require('node:zlib');",
        'module.exports = { deflateRaw: deflateRawSync, inflateRaw: (bytes) => inflateRawSync(bytes) };',
      ].join('\n'),
    }));
  },
};

/** commander would start a subcommand that is a program of its own; ours has none, and Node takes 5 ms to load what starts programs. */
export const noPrograms = {
  name: 'no-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'no-programs' } : null,
    );
    onLoad({ filter: /./, namespace: 'no-programs' }, () => ({ contents: 'module.exports = {};' }));
  },
};
