// Words at the end of the round in which staff send each unit its links.

export const again = 'Kirim lagi kepada semua';
export const remembered = 'Bila ada kewajiban baru, pesannya muncul lagi di sini.';
