// What can be going on with a workbook of the page, one at a time.

export type Action = 'reading' | 'documents' | 'marked-copy' | 'audit' | 'sheets';
