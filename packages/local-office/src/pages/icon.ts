// Small pictures for buttons; drawn, because fonts differ from machine to machine.

const shapes = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  list: 'M3 4h10M3 8h10M3 12h10',
  lock: 'M4 7h8v6H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  sliders: 'M3 5h5M11 5h2M3 11h2M8 11h5M9.5 3.5v3M6.5 9.5v3',
  clip: 'M11 5.5 6.6 10a1.4 1.4 0 0 0 2 2l4.6-4.7a2.8 2.8 0 0 0-4-4L4.4 8a4.2 4.2 0 0 0 6 6',
} as const;

const namespace = 'http://www.w3.org/2000/svg';

/** A picture of 16 pixels in the colour of its surroundings; screen readers pass over it. */
export function icon(name: keyof typeof shapes): SVGSVGElement {
  const picture = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('width', '16');
  picture.setAttribute('height', '16');
  picture.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', shapes[name]);
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '1.5');
  path.setAttribute('stroke-linecap', 'round');
  path.setAttribute('stroke-linejoin', 'round');
  picture.append(path);
  return picture;
}
