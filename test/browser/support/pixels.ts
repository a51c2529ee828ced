// Reads what was drawn: the grid is a canvas, and a page may draw what no style says.
import type { Page } from 'playwright-core';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How red each pixel is, from 0 to 255, column by column from the left; in black, white and grey that is how light. */
export async function lightnessByColumn(page: Page, clip: Box): Promise<readonly (readonly number[])[]> {
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (pen === null) throw new Error('no canvas');
    pen.drawImage(image, 0, 0);
    return Array.from({ length: image.width }, (_, x) =>
      Array.from(pen.getImageData(x, 0, 1, image.height).data).filter((__, at) => at % 4 === 0),
    );
  }, picture);
}
