// Words of the buttons that make a file of a register.

export const exportTitle = 'Unduh';
export const exportXlsx = 'Excel';
export const exportCsv = 'CSV';
export const exporting = 'Menyiapkan berkas…';
