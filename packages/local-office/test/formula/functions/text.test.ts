// Functions of text give what Sheets documents.
import { expectValue } from './sample-table';

describe('functions of text', () => {
  it.each<[string, unknown]>([
    ['=UPPER("desa")&LOWER("DESA")&PROPER("desa bETET")', 'DESAdesaDesa Betet'],
    ['=LEN("Kasiman")', 7],
    ['=LEFT(A2,3)&RIGHT(A2,2)&MID(A2,2,2)', 'Batanat'],
    ['=TRIM("  a   b ")', 'a b'],
    ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
    ['=REPLACE("Kasiman",1,3,"X")', 'Ximan'],
    ['=FIND("s","Kasiman")', 3],
    ['=FIND("S","Kasiman")', '#VALUE!'],
    ['=SEARCH("S","Kasiman")', 3],
    ['=REPT("ab",3)', 'ababab'],
    ['=EXACT("a","A")', false],
    ['=JOIN(", ",A2:A3)', 'Batokan, Besah'],
    ['=TEXTJOIN("-",TRUE,B2:B6)', 'Air-Jalan-Air-jalan'],
    ['=TEXTJOIN("-",FALSE,"a","","b")', 'a--b'],
    ['=CONCATENATE("a",1,TRUE)', 'a1TRUE'],
    ['=SPLIT("a,b;c",",;")', [['a', 'b', 'c']]],
    ['=SPLIT("1,2",",")', [[1, 2]]],
    ['=SPLIT("a, b",", ",FALSE)', [['a', 'b']]],
    ['=REGEXMATCH("Desa Besah","B[a-z]+")', true],
    ['=REGEXEXTRACT("RT 03/RW 05","RT (\\d+)/RW (\\d+)")', [['03', '05']]],
    ['=REGEXEXTRACT("abc","\\d")', '#N/A'],
    ['=REGEXREPLACE("2026-01","(\\d+)-(\\d+)","$2/$1")', '01/2026'],
    ['=REGEXMATCH(5,"5")', '#VALUE!'],
    ['=TEXT(0.256,"0.0%")', '25.6%'],
    ['=TEXT(46023,"yyyy-mm-dd")', '2026-01-01'],
    ['=TEXT(5,"000")', '005'],
    ['=VALUE("12")', 12],
    ['=VALUE("dua")', '#VALUE!'],
    ['=CHAR(65)&CODE("A")', 'A65'],
  ])('%s gives %j', (formula, expected) => {
    expectValue(formula, expected);
  });
});
