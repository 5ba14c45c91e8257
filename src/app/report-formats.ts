// The formats a report can be written in.

/** PDF is what LibreOffice makes of the DOCX. */
export const reportFormats = ['docx', 'xlsx', 'pdf'] as const;
export type ReportFormat = (typeof reportFormats)[number];
