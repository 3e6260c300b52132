/**
 * A small PDF with Romanian text that every reader draws and copies rightly. Helvetica needs no embedding but lacks ă, ș and ț
 * in its usual encoding and, with some readers, in its shapes; so those six are a font of their own (Type 3): a plain letter
 * of Helvetica with its mark drawn on it, and a table that says which character it is.
 */
export function aPdf({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): Buffer {
  const page = [`BT 56 780 Td 16 TL`, ...shown(title, 15), '0 -28 Td', ...lines.flatMap((line) => shown(line, 11))];
  const letters = LETTERS.map(({ plain, width, mark }) =>
    stream(`${width} 0 d0 BT /H 1000 Tf (${plain}) Tj ET ${mark}`),
  );
  const first = 8;
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R /Lang (ro-MD) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font ${FONTS} >> >>`,
    stream([...page, 'ET'].join('\n')),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    markedFont(first),
    stream(characters()),
    ...letters,
  ]);
}

const FONTS = '<< /H 5 0 R /M 6 0 R >>';

/** Letters with the width of the plain one and its mark, in thousandths of the size. */
const BREVE = (x: number, y: number) =>
  `60 w 1 J ${x - 130} ${y + 150} m ${x - 110} ${y - 10} ${x + 110} ${y - 10} ${x + 130} ${y + 150} c S`;
const COMMA = (x: number) => `${x - 35} -90 m ${x + 50} -90 l ${x + 45} -170 l ${x - 30} -250 l ${x - 5} -170 l h f`;
const LETTERS = [
  { letter: 'ă', name: 'abreve', plain: 'a', width: 556, mark: BREVE(270, 590) },
  { letter: 'Ă', name: 'Abreve', plain: 'A', width: 667, mark: BREVE(333, 770) },
  { letter: 'ș', name: 'scommaaccent', plain: 's', width: 500, mark: COMMA(250) },
  { letter: 'Ș', name: 'Scommaaccent', plain: 'S', width: 667, mark: COMMA(333) },
  { letter: 'ț', name: 'tcommaaccent', plain: 't', width: 278, mark: COMMA(160) },
  { letter: 'Ț', name: 'Tcommaaccent', plain: 'T', width: 611, mark: COMMA(306) },
] as const;
const codeOf = (index: number): string => (index + 1).toString(16).padStart(2, '0');

const hex4 = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(4, '0');

/** WinAnsi is Latin-1 but for the quotation marks and dashes people type. */
const PUNCTUATION: Readonly<Record<string, number>> = {
  '„': 0x84,
  '”': 0x94,
  '“': 0x93,
  '’': 0x92,
  '–': 0x96,
  '—': 0x97,
};

function byteOf(letter: string): string {
  const code = PUNCTUATION[letter] ?? letter.charCodeAt(0);
  if (code > 0xff) throw new Error(`aPdf() cannot write ${letter}`);
  return code.toString(16).padStart(2, '0');
}

/** One line of text: runs of Helvetica between marked letters. */
function shown(text: string, size: number): readonly string[] {
  const runs = text.match(/[ăĂșȘțȚ]+|[^ăĂșȘțȚ]+/g) ?? [];
  const written = runs.map((run) => {
    const place = (letter: string) => LETTERS.findIndex((one) => one.letter === letter);
    const isMarked = place(run.charAt(0)) !== -1;
    const bytes = Array.from(run, (letter) => (isMarked ? codeOf(place(letter)) : byteOf(letter))).join('');
    return `/${isMarked ? 'M' : 'H'} ${size} Tf <${bytes}> Tj`;
  });
  return [...written, 'T*'];
}

function markedFont(first: number): string {
  const procs = LETTERS.map(({ name }, index) => `/${name} ${first + index} 0 R`).join(' ');
  const names = LETTERS.map(({ name }) => `/${name}`).join(' ');
  const widths = LETTERS.map(({ width }) => width).join(' ');
  return [
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 -260 700 960] /FontMatrix [0.001 0 0 0.001 0 0]',
    `/CharProcs << ${procs} >> /Encoding << /Type /Encoding /Differences [1 ${names}] >>`,
    `/FirstChar 1 /LastChar ${LETTERS.length} /Widths [${widths}]`,
    '/ToUnicode 7 0 R /Resources << /Font << /H 5 0 R >> >> >>',
  ].join(' ');
}

/** Which character each code of the marked letters is, for copying and searching. */
const characters = (): string =>
  [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Marked def /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    `${LETTERS.length} beginbfchar`,
    ...LETTERS.map(({ letter }, index) => `<${codeOf(index)}> <${hex4(letter)}>`),
    'endbfchar endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');

const stream = (content: string): string =>
  `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`;

/** The objects of a file in their order, with the table that says where each begins. */
function fileOf(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${at.toString().padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + trailer, 'latin1');
}
