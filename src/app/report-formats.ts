// The formats a report can be written in.

/** HTML is a page to look at; PDF is what LibreOffice makes of the DOCX. */
export const reportFormats = ['docx', 'xlsx', 'html', 'pdf'] as const;
export type ReportFormat = (typeof reportFormats)[number];
