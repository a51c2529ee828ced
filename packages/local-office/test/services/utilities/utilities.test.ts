import { scriptRun } from '../script-runs';

const { value } = scriptRun();

describe('formatDate follows Java’s SimpleDateFormat (AS/reference/utilities#formatDate)', () => {
  const moment = 'new Date(Date.UTC(2026, 1, 3, 18, 5, 7, 9))';
  it.each([
    ['yyyy-MM-dd', 'Asia/Jakarta', '2026-02-04'],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT', '2026-02-03T18:05:07Z'],
    ['dd/MM/yy', 'Asia/Jakarta', '04/02/26'],
    ['EEEE, d MMMM yyyy', 'Asia/Jakarta', 'Wednesday, 4 February 2026'],
    ['EEE MMM', 'Asia/Jakarta', 'Wed Feb'],
    ['HH:mm:ss.SSS', 'Asia/Jakarta', '01:05:07.009'],
    ['h:mm a', 'GMT', '6:05 PM'],
    ['K k', 'Asia/Jakarta', '1 1'],
    ['z Z X XXX', 'Asia/Jakarta', 'WIB +0700 +07 +07:00'],
    ['z', 'Asia/Jayapura', 'WIT'],
    ['z', 'GMT+7', 'GMT+07:00'],
    ['HH', 'GMT+8', '02'],
    ['u D F w', 'GMT', '2 34 1 6'],
    ['YYYY', 'GMT', '2026'],
    ["''yy", 'GMT', "'26"],
    ['M/d/yyyy', 'America/New_York', '2/3/2026'],
    ['HH:mm', 'IST', '23:35'],
    ['HH:mm', 'GMT+07:00', '01:05'],
    ['HH:mm', 'Asia/Kasiman', '18:05'],
  ])('%s in %s is %s', (pattern, zone, expected) => {
    expect(
      value(`Utilities.formatDate(${moment}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`),
    ).toBe(expected);
  });

  it('YYYY is the week-year: 30 December may belong to the next year', () => {
    expect(value("Utilities.formatDate(new Date(Date.UTC(2026, 11, 30)), 'GMT', 'YYYY')")).toBe('2027');
  });

  it('refuses what is no date with Google’s sentence', () => {
    expect(() => value("Utilities.formatDate('2026', 'GMT', 'yyyy')")).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });

  it('refuses letters that no field has', () => {
    expect(() => value("Utilities.formatDate(new Date(), 'GMT', 'yyyy-jj')")).toThrow(
      "Illegal pattern character 'j'",
    );
  });
});

describe('parseDate', () => {
  it.each([
    ['2026-02-03', 'Asia/Jakarta', 'yyyy-MM-dd', Date.UTC(2026, 1, 2, 17)],
    ['03/02/2026 18.05', 'GMT', 'dd/MM/yyyy HH.mm', Date.UTC(2026, 1, 3, 18, 5)],
    ['3 February 2026', 'GMT', 'd MMMM yyyy', Date.UTC(2026, 1, 3)],
    ['20260203', 'GMT', 'yyyyMMdd', Date.UTC(2026, 1, 3)],
    ['6:05 PM', 'GMT', 'h:mm a', Date.UTC(1970, 0, 1, 18, 5)],
    ['2026-02-03T01:00:00+0700', 'GMT', "yyyy-MM-dd'T'HH:mm:ssZ", Date.UTC(2026, 1, 2, 18)],
    ['31/02/2026', 'GMT', 'dd/MM/yyyy', Date.UTC(2026, 2, 3)],
  ])('%s in %s as %s', (text, zone, pattern, expected) => {
    expect(value(`Utilities.parseDate('${text}', '${zone}', ${JSON.stringify(pattern)}).getTime()`)).toBe(
      expected,
    );
  });
});

describe('bytes and digests (AS/reference/utilities; bytes are signed)', () => {
  it.each([
    ['Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "abc").slice(0, 4)', [-112, 1, 80, -104]],
    [
      'Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "é")[0] === Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "?")[0]',
      true,
    ],
    [
      'Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, "é", Utilities.Charset.UTF_8)[0] === Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, "?")[0]',
      false,
    ],
    [
      'Utilities.computeHmacSha256Signature("value", "key").map(b => ("0" + (b & 255).toString(16)).slice(-2)).join("")',
      '90fbfcf15e74a36b89dbdb2a721d9aecffdfdddc5c83e27f7592594f71932481',
    ],
    ['Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, "value", "key")[0]', -112],
    ['Utilities.base64Encode("halo")', 'aGFsbw=='],
    ['Utilities.base64Encode("é")', 'Pw=='],
    ['Utilities.base64Encode("é", Utilities.Charset.UTF_8)', 'w6k='],
    ['Utilities.base64EncodeWebSafe([-1, -2, -3])', '__79'],
    ['Utilities.base64Decode("w6k=")', [-61, -87]],
    ['Utilities.newBlob(Utilities.base64Decode("w6k=")).getDataAsString()', 'é'],
    ['Utilities.newBlob("é").getBytes()', [-61, -87]],
  ])('%s', (expression, expected) => {
    expect(value(expression)).toEqual(expected);
  });
});

describe('arguments of digests (gas-fakes testutilities, proved on live Apps Script)', () => {
  it.each([
    [
      'too many',
      "computeHmacSha256Signature('a', 'b', Utilities.Charset.US_ASCII, 4)",
      '(String,String,Charset,number)',
    ],
    ['too few', "computeHmacSha256Signature('a')", '(String)'],
    ['bytes with a text', "computeHmacSha256Signature([1], 'a')", '(number[],String)'],
    ['a text with bytes', "computeHmacSha256Signature('a', [1])", '(String,number[])'],
    ['a name instead of an enum', "computeDigest('MD5', 'a')", '(String,String)'],
    [
      'bytes with a charset',
      'computeDigest(Utilities.DigestAlgorithm.MD5, [1], Utilities.Charset.UTF_8)',
      '(DigestAlgorithm,number[],Charset)',
    ],
  ])('%s', (_what, call, types) => {
    const method = call.slice(0, call.indexOf('('));
    expect(() => value(`Utilities.${call}`)).toThrow(
      `The parameters ${types} don't match the method signature for Utilities.${method}.`,
    );
  });

  it.each(['computeDigest(Utilities.DigestAlgorithm.MD5, ["1x"])', 'sleep("rubbish")'])(
    '%s can’t be converted',
    (call) => {
      expect(() => value(`Utilities.${call}`)).toThrow(/^Cannot convert /);
    },
  );

  it('either decoder takes both base64 alphabets', () => {
    expect(value('[Utilities.base64Decode("__79"), Utilities.base64DecodeWebSafe("//79")]')).toEqual([
      [-1, -2, -3],
      [-1, -2, -3],
    ]);
  });

  it('gzip names what has no name', () => {
    expect(
      value(
        '[Utilities.gzip(Utilities.newBlob("x")).getName(), Utilities.ungzip(Utilities.gzip(Utilities.newBlob("x"))).getContentType()]',
      ),
    ).toEqual(['archive.gz', null]);
  });
});

describe('blobs', () => {
  it.each([
    ['Utilities.newBlob("x").getContentType()', 'text/plain'],
    ['Utilities.newBlob([1]).getContentType()', null],
    ['Utilities.newBlob("x", "text/html", "a.html").getName()', 'a.html'],
    [
      'Utilities.newBlob("<p>Surat</p>", "text/html", "surat.html").getAs("application/pdf").getName()',
      'surat.pdf',
    ],
    [
      'Utilities.newBlob("<p>Surat</p>", "text/html").getAs("application/pdf").getDataAsString().slice(0, 5)',
      '%PDF-',
    ],
    [
      'Utilities.newBlob("x").setName("b.json").setContentTypeFromExtension().getContentType()',
      'application/json',
    ],
    [
      'Utilities.unzip(Utilities.zip([Utilities.newBlob("satu", "text/plain", "a.txt"), Utilities.newBlob("dua", "text/plain", "b.txt")])).map(b => b.getName() + b.getDataAsString())',
      ['a.txtsatu', 'b.txtdua'],
    ],
    [
      'Utilities.ungzip(Utilities.gzip(Utilities.newBlob("tiga", "text/plain", "c.txt"))).getDataAsString()',
      'tiga',
    ],
    ['String(Utilities.newBlob("x"))', 'Blob'],
  ])('%s', (expression, expected) => {
    expect(value(expression)).toEqual(expected);
  });

  it('an image can’t become a PDF here', () => {
    expect(() => value('Utilities.newBlob([1], "image/png").getAs("application/pdf")')).toThrow(
      'Converting from image/png to application/pdf is not supported.',
    );
  });

  it('conversions count against the day’s quota (AS/guides/services/quotas)', () => {
    const own = scriptRun();
    own.run('Utilities.newBlob("x", "text/html").getAs("application/pdf")');
    expect(own.office.quota('filesConverted')).toBe(1999);
  });
});

describe('texts', () => {
  it.each([
    ['Utilities.formatString("%s-%03d|%.1f|%5s|%-5s|%%", "a", 7, 2.25, "x", "y")', 'a-007|2.3|    x|y    |%'],
    ['Utilities.formatString("%,d", 1234567)', '1,234,567'],
    [
      'Utilities.parseCsv("a,b\\n\\"c,1\\",\\"d\\"\\"e\\"\\n")',
      [
        ['a', 'b'],
        ['c,1', 'd"e'],
      ],
    ],
    ['Utilities.parseCsv("a;b", ";")', [['a', 'b']]],
    ['Utilities.parseCsv("a,\\n\\n,b\\n")', [['a', ''], [''], ['', 'b']]],
    [
      'Utilities.parseCsv("\\"a\\nb\\",c\\r\\nd,e\\r\\n")',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['Utilities.parseCsv("")', []],
    [
      '/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid())',
      true,
    ],
    ['JSON.stringify(Utilities.Charset.UTF_8)', '"UTF_8"'],
    [
      '[Utilities.DigestAlgorithm.MD5.ordinal(), Utilities.DigestAlgorithm.MD5.compareTo(Utilities.DigestAlgorithm.SHA_1), String(Utilities.DigestAlgorithm.MD5)]',
      [1, -1, 'MD5'],
    ],
    ['Object.keys(Utilities.Charset)', ['US_ASCII', 'UTF_8']],
  ])('%s', (expression, expected) => {
    expect(value(expression)).toEqual(expected);
  });

  it('sleep lets the office clock run on', () => {
    expect(
      value('(() => { const t = Date.now(); Utilities.sleep(2500); return Date.now() - t >= 2500; })()'),
    ).toBe(true);
  });
});
