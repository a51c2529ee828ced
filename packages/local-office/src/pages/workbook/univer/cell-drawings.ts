// Draws into a cell what is not text: check boxes, drop-down arrows, sparklines.
import type { ICellCustomRender, ICellRenderContext } from '@univerjs/core';
import type { WireCell } from '../../../server/wire/protocol';
import type { CellPart } from '../grid';

const boxSize = 14;
const arrowZone = 20;
const blue = '#0b57d0';
const grey = '#5f6368';

/** The drawings of a cell, above its text; `press` is told which of them was pressed. */
export function drawingsOf(cell: WireCell, press: (part: CellPart) => void): ICellCustomRender[] {
  const drawings: ICellCustomRender[] = [];
  if (cell.checked !== undefined) drawings.push(checkBox(cell.checked, () => press('checkbox')));
  if (cell.list !== undefined) drawings.push(arrow(() => press('arrow')));
  if (cell.sparkline) drawings.push(sparkline(cell.sparkline));
  return drawings;
}

function checkBox(checked: boolean, press: () => void): ICellCustomRender {
  return {
    zIndex: 20,
    drawWith: (context, info) => {
      const { left, top } = checkBoxCorner(info);
      context.save();
      context.lineWidth = 1.5;
      context.strokeStyle = checked ? blue : grey;
      context.fillStyle = checked ? blue : '#ffffff';
      context.beginPath();
      context.roundRect(left, top, boxSize, boxSize, 3);
      context.fill();
      context.stroke();
      if (checked) {
        context.strokeStyle = '#ffffff';
        context.lineWidth = 2;
        context.beginPath();
        context.moveTo(left + 3, top + 7);
        context.lineTo(left + 6, top + 10);
        context.lineTo(left + 11, top + 4);
        context.stroke();
      }
      context.restore();
    },
    isHit: ({ x, y }, info) => {
      const { left, top } = checkBoxCorner(info);
      return x >= left - 2 && x <= left + boxSize + 2 && y >= top - 2 && y <= top + boxSize + 2;
    },
    onPointerDown: press,
  };
}

function checkBoxCorner(info: ICellRenderContext): { left: number; top: number } {
  const { startX, startY, endX, endY } = info.primaryWithCoord;
  return { left: (startX + endX - boxSize) / 2, top: (startY + endY - boxSize) / 2 };
}

function arrow(press: () => void): ICellCustomRender {
  return {
    zIndex: 20,
    drawWith: (context, info) => {
      const { endX, startY, endY } = info.primaryWithCoord;
      const middle = (startY + endY) / 2;
      context.save();
      context.fillStyle = info.style?.cl?.rgb ?? grey;
      context.beginPath();
      context.moveTo(endX - 15, middle - 2.5);
      context.lineTo(endX - 7, middle - 2.5);
      context.lineTo(endX - 11, middle + 2.5);
      context.closePath();
      context.fill();
      context.restore();
    },
    isHit: ({ x }, info) => x >= info.primaryWithCoord.endX - arrowZone,
    onPointerDown: press,
  };
}

function sparkline(values: readonly (number | null)[]): ICellCustomRender {
  return {
    zIndex: 10,
    drawWith: (context, info) => {
      const { startX, startY, endX, endY } = info.primaryWithCoord;
      const known = values.filter((value) => value !== null);
      const lowest = Math.min(...known, 0);
      const spread = Math.max(...known, 0) - lowest || 1;
      const step = (endX - startX - 8) / Math.max(values.length - 1, 1);
      context.save();
      context.strokeStyle = blue;
      context.lineWidth = 1.5;
      context.beginPath();
      let pen = false;
      values.forEach((value, index) => {
        if (value === null) {
          pen = false;
          return;
        }
        const x = startX + 4 + index * step;
        const y = endY - 4 - ((value - lowest) / spread) * (endY - startY - 8);
        if (pen) context.lineTo(x, y);
        else context.moveTo(x, y);
        pen = true;
      });
      context.stroke();
      context.restore();
    },
  };
}
