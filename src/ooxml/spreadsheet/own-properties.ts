// The properties by which a workbook of ours is known. Not beside what writes it, since reading one must not load exceljs.

/** Who made it, in the properties of every document of ours; Excel and LibreOffice keep it when they save. */
export const ownCreator = 'tthc-score';
/** Category among the properties of workbooks that hold results: none of them is to be filled in. */
export const resultCategory = 'Kết quả do tthc-score lập';
