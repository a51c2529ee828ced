// Where the notebook keeps the form Daftar hadir.

/** Not among the forms of obligations, which the daily sweep reads. */
export const attendanceFormKey = 'formulir-daftar-hadir';
