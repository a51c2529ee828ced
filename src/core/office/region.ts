// Where a workbook is at home.

/** Its IANA zone, and the locale in which it reads typed dates and numbers (`id_ID`). */
export interface Region {
  readonly zone: string;
  readonly locale: string;
}
