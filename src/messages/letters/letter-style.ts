// How a letter looks on paper.

/**
 * Plain tables and old styles only: Google's converter to PDF knows no flex, grid or fonts from elsewhere. Every cell has
 * a width and a character, since older engines let an empty one collapse.
 */
export const letterStyle = `
body{margin:0;color:#000;background:#fff;font:11pt/1.35 Arial,"Liberation Sans",Helvetica,sans-serif}
p{margin:0 0 6pt;text-align:justify}
table{border-collapse:collapse;width:100%}
td,th{vertical-align:top;text-align:left;font-weight:normal;padding:0}
.head{border-bottom:3pt double #000;margin:0 0 12pt;padding:0 0 6pt;text-align:center}
.head b{display:block;font-size:13pt;line-height:1.25}
.head b.last{font-size:16pt}
.head span{display:block;font-size:9.5pt;margin-top:2pt}
.facts td{padding:0 4pt 1pt 0}
.facts .label{width:10%}
.facts .sign{width:2%}
.facts .what{width:52%}
.facts .date{width:36%;text-align:right}
.to{margin:12pt 0 12pt}
.to p{margin:0;text-align:left}
.name{text-align:center;margin:4pt 0 14pt}
.name b{display:block;font-size:13pt;text-decoration:underline}
h2{font-size:11pt;margin:10pt 0 4pt;page-break-after:avoid}
.lead{page-break-after:avoid}
.pairs{margin:0 0 6pt 5%;width:95%}
.pairs td{padding:0 4pt 1pt 0}
.pairs .label{width:24%}
.pairs .sign{width:2%}
.pairs .what{width:74%}
.page{width:100%}
ol{margin:0 0 6pt;padding:0 0 0 7mm}
li{margin:0 0 2pt;page-break-inside:avoid}
.grid{width:99.7%;margin:2pt 0 8pt;font-size:9.5pt;line-height:1.25}
.grid th,.grid td{border:.75pt solid #000;padding:2pt 3pt}
.grid th{font-weight:bold;text-align:center;background:#eee}
.tight{font-size:8pt}
.tight th,.tight td{padding:2pt 2pt}
.roomy td{height:8.5mm;vertical-align:middle}
.grid .centre{text-align:center;white-space:nowrap}
.grid tr{page-break-inside:avoid}
.grid thead{display:table-header-group}
.end{page-break-inside:avoid}
.tail{page-break-before:avoid}
.signature{margin-top:14pt;page-break-inside:avoid}
.signature td.by{width:45%;text-align:center}
.signature td.between{width:10%}
.signature td.before{width:55%}
.signature .space{height:22mm}
.signature b{text-decoration:underline}
.copies{margin-top:10pt;font-size:10pt;page-break-inside:avoid}
.copies ol{margin:0}
.source{margin-top:10pt;border-top:.5pt solid #777;padding-top:2pt;font-size:8pt;color:#444}
.mark{border:1pt solid #a00;color:#a00;text-align:center;font-size:10pt;font-weight:bold;padding:2pt;margin:0 0 8pt}
.pale{position:fixed;left:0;right:0;top:42%;z-index:-1;text-align:center;font-size:88pt;font-weight:bold;color:#eee;letter-spacing:6pt}
.next{page-break-before:always}`;
