// Draws an address as a QR code that a phone reads from paper.
import encodeQR from 'qr';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Modules of white around the code; readers need four. */
const quietZone = 4;

/** The code as a drawing of its own size, black on white by day and by night. 15 % of it may be soiled. */
export function qrDrawing(text: string, label: string): SVGElement {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone });
  const size = String(rows.length);
  const svg = svgElement('svg', {
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': label,
    'shape-rendering': 'crispEdges',
    class: 'qr',
  });
  svg.append(
    svgElement('rect', { width: size, height: size, fill: '#fff' }),
    svgElement('path', { d: pathOf(rows), fill: '#000' }),
  );
  return svg;
}

/** One stroke of the path per run of neighbouring black modules. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const runs: string[] = [];
  rows.forEach((row, y) => {
    let start = -1;
    for (let x = 0; x <= row.length; x += 1) {
      if (row[x] === true && start < 0) start = x;
      else if (row[x] !== true && start >= 0) {
        runs.push(`M${start} ${y}h${x - start}v1h${start - x}z`);
        start = -1;
      }
    }
  });
  return runs.join('');
}

function svgElement(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
