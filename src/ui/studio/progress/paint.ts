// Paint: a picture of the page drawn again on a canvas, shape by shape, so that it can be saved.
// An <img> of it would need an address that our policy does not let in.

const ratio = 2;
const edge = 24;
const lineHeight = 20;

const shapeOf = (node: SVGElement): Path2D | null => {
  const n = (name: string): number => Number(node.getAttribute(name) ?? 0);
  const path = new Path2D();
  switch (node.tagName) {
    case 'path':
      return new Path2D(node.getAttribute('d') ?? '');
    case 'line':
      path.moveTo(n('x1'), n('y1'));
      path.lineTo(n('x2'), n('y2'));
      return path;
    case 'circle':
      path.arc(n('cx'), n('cy'), n('r'), 0, 2 * Math.PI);
      return path;
    case 'rect':
      path.roundRect(n('x'), n('y'), n('width'), n('height'), n('rx'));
      return path;
    default:
      return null;
  }
};

const anchors: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' };

const letters = (brush: CanvasRenderingContext2D, style: CSSStyleDeclaration): void => {
  brush.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  brush.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
  brush.wordSpacing = style.wordSpacing;
};

const paintNode = (brush: CanvasRenderingContext2D, node: SVGElement): void => {
  const style = getComputedStyle(node);
  brush.globalAlpha = Number(style.opacity);
  if (node.tagName === 'text') {
    letters(brush, style);
    brush.fillStyle = style.fill;
    brush.textAlign = anchors[style.textAnchor] ?? 'left';
    const place = [Number(node.getAttribute('x')), Number(node.getAttribute('y'))] as const;
    if (style.stroke !== 'none') {
      brush.setLineDash([]);
      brush.lineJoin = 'round';
      brush.strokeStyle = style.stroke;
      brush.lineWidth = Number.parseFloat(style.strokeWidth);
      brush.strokeText(node.textContent ?? '', ...place);
    }
    brush.fillText(node.textContent ?? '', ...place);
    return;
  }
  const shape = shapeOf(node);
  if (!shape) return;
  if (style.fill !== 'none') {
    brush.fillStyle = style.fill;
    brush.fill(shape);
  }
  if (style.stroke === 'none') return;
  brush.strokeStyle = style.stroke;
  brush.lineWidth = Number.parseFloat(style.strokeWidth);
  brush.lineCap = style.strokeLinecap as CanvasLineCap;
  brush.setLineDash(
    style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat),
  );
  brush.stroke(shape);
};

const linesOf = (brush: CanvasRenderingContext2D, text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && brush.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};

/** The words above the picture, and the picture itself, as a PNG at twice its size in the colours seen now; null: it failed. */
export const painted = async (svg: SVGSVGElement, words: readonly HTMLElement[]): Promise<Blob | null> => {
  const { width, height } = svg.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d');
  const ground = svg.closest('.picture');
  if (!brush || !ground) return null;
  const said = words.flatMap(element => {
    const style = getComputedStyle(element);
    letters(brush, style);
    const lines = linesOf(brush, element.textContent ?? '', width);
    return lines.map((text, nth) => ({ text, style, space: nth === lines.length - 1 ? 6 : 0 }));
  });
  const above = said.reduce((sum, { space }) => sum + lineHeight + space, 0) + 6;
  canvas.width = (width + 2 * edge) * ratio;
  canvas.height = (height + above + 2 * edge) * ratio;
  brush.scale(ratio, ratio);
  brush.fillStyle = getComputedStyle(ground).backgroundColor;
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.translate(edge, edge);
  let y = 14;
  for (const { text, style, space } of said) {
    letters(brush, style);
    brush.fillStyle = style.color;
    brush.fillText(text, 0, y);
    y += lineHeight + space;
  }
  brush.translate(0, above);
  for (const node of svg.querySelectorAll<SVGElement>('text, path, line, circle, rect'))
    if (!node.classList.contains('at')) paintNode(brush, node);
  return new Promise(done => canvas.toBlob(done, 'image/png'));
};
