// What does a chart look like as a picture, drawn without letters?
import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 600;
const HEIGHT = 371;
const MARGIN = 40;

type Color = readonly [number, number, number];

/** Google's usual colours of series. */
const palette: readonly Color[] = [
  [66, 133, 244],
  [234, 67, 53],
  [251, 188, 4],
  [52, 168, 83],
  [255, 109, 1],
  [70, 189, 198],
];
const grey: Color = [183, 183, 183];

/** What is drawn: one list of numbers per series, all of one length, and the kind of chart. */
export interface PictureData {
  /** A name of Charts.ChartType. */
  readonly type: string;
  readonly series: readonly (readonly number[])[];
}

class Canvas {
  readonly pixels = new Uint8Array(WIDTH * HEIGHT * 3).fill(255);

  dot(x: number, y: number, color: Color): void {
    if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT) return;
    this.pixels.set(color, (Math.floor(y) * WIDTH + Math.floor(x)) * 3);
  }

  box(left: number, top: number, right: number, bottom: number, color: Color): void {
    for (let y = Math.floor(top); y < bottom; y += 1) {
      for (let x = Math.floor(left); x < right; x += 1) this.dot(x, y, color);
    }
  }

  line(fromX: number, fromY: number, toX: number, toY: number, color: Color): void {
    const steps = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY)));
    for (let step = 0; step <= steps; step += 1) {
      const x = fromX + ((toX - fromX) * step) / steps;
      const y = fromY + ((toY - fromY) * step) / steps;
      this.box(x - 1, y - 1, x + 1, y + 1, color);
    }
  }
}

function colorOf(index: number): Color {
  return palette[index % palette.length] ?? grey;
}

/** A PNG of 600 × 371 points, as Google's charts are by default; axes, bars, lines or slices, no text. */
export function chartPicture(data: PictureData): Uint8Array {
  const canvas = new Canvas();
  if (data.type === 'PIE') drawPie(canvas, data.series[0] ?? []);
  else drawAxes(canvas, data);
  return encodePng(canvas.pixels);
}

function drawPie(canvas: Canvas, values: readonly number[]): void {
  const sizes = values.map((value) => Math.max(0, value));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return;
  const radius = HEIGHT / 2 - MARGIN;
  const ends = sizes.map(
    (_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0) / total,
  );
  for (let y = -radius; y <= radius; y += 1) {
    for (let x = -radius; x <= radius; x += 1) {
      if (Math.hypot(x, y) > radius) continue;
      const turn = (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;
      const slice = ends.findIndex((end) => turn < end);
      canvas.dot(WIDTH / 2 + x, HEIGHT / 2 + y, colorOf(Math.max(0, slice)));
    }
  }
}

function drawAxes(canvas: Canvas, { type, series }: PictureData): void {
  const values = series.flat();
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  const span = highest - lowest || 1;
  const isLying = type === 'BAR';
  const [across, along] = isLying
    ? [HEIGHT - 2 * MARGIN, WIDTH - 2 * MARGIN]
    : [WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN];
  const zero = (-lowest / span) * along;
  const count = Math.max(1, ...series.map((list) => list.length));
  const slot = across / count;
  series.forEach((list, index) => {
    const color = colorOf(index);
    let before: readonly [number, number] | undefined;
    list.forEach((value, place) => {
      const size = (value / span) * along;
      if (type === 'LINE' || type === 'AREA' || type === 'SCATTER') {
        const [x, y] = [MARGIN + slot * (place + 0.5), HEIGHT - MARGIN - zero - size];
        if (before !== undefined && type !== 'SCATTER') canvas.line(...before, x, y, color);
        canvas.box(x - 2, y - 2, x + 3, y + 3, color);
        before = [x, y];
        return;
      }
      const width = (slot * 0.7) / series.length;
      const start = slot * place + slot * 0.15 + width * index;
      const [low, high] = [zero + Math.min(0, size), zero + Math.max(0, size)];
      if (isLying) canvas.box(MARGIN + low, MARGIN + start, MARGIN + high, MARGIN + start + width, color);
      else
        canvas.box(
          MARGIN + start,
          HEIGHT - MARGIN - high,
          MARGIN + start + width,
          HEIGHT - MARGIN - low,
          color,
        );
    });
  });
  if (isLying) canvas.line(MARGIN + zero, MARGIN, MARGIN + zero, HEIGHT - MARGIN, grey);
  else canvas.line(MARGIN, HEIGHT - MARGIN - zero, WIDTH - MARGIN, HEIGHT - MARGIN - zero, grey);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(checksum(body));
  return Buffer.concat([length, body, check]);
}

function checksum(bytes: Uint8Array): number {
  return crc32(bytes) >>> 0;
}

function encodePng(pixels: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows: Buffer[] = [];
  for (let row = 0; row < HEIGHT; row += 1) {
    rows.push(Buffer.from([0]), Buffer.from(pixels.subarray(row * WIDTH * 3, (row + 1) * WIDTH * 3)));
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
