import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, placeLabels } from './place-labels';

const frame = { x: 0, y: 0, width: 700, height: 420 };
const covers = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('a label stands right of its point, what may stand on it stands on it', () => {
  const at = { x: 100, y: 100 };
  expect(placeLabels([{ at, width: 40, height: 16, clear: 8 }], [], frame)).toEqual([
    { x: 108, y: 92, width: 40, height: 16 },
  ]);
  expect(placeLabels([{ at, width: 20, height: 20, clear: null }], [], frame)).toEqual([
    { x: 90, y: 90, width: 20, height: 20 },
  ]);
});

test('at the right edge it goes to the left', () => {
  const [box] = placeLabels([{ at: { x: 690, y: 100 }, width: 60, height: 16, clear: 8 }], [], frame);
  expect(box?.x).toBe(622);
});

test('a name does not stand where it would be read as that of another point, nor on dots beside free paper', () => {
  const [left, right] = [
    { x: 100, y: 100 },
    { x: 125, y: 100 },
  ];
  const size = { width: 40, height: 16, clear: 8 };
  const boxes = placeLabels(
    [
      { at: left, ...size },
      { at: right, ...size },
    ],
    [left, right].map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 })),
    frame,
  );
  expect((boxes[0]?.x ?? 0) + 40).toBeLessThan(100);
  expect(boxes[1]?.x).toBeGreaterThan(125);
  const dots = [110, 118, 126, 134].map((x) => ({ x, y: 100 }));
  expect(placeLabels([{ at: left, ...size }], [], frame, dots)[0]?.y).not.toBe(92);
});

test('four names and ten numbers on a plot never cover each other, however near their points', () => {
  const point = fc.record({ x: fc.integer({ min: 250, max: 450 }), y: fc.integer({ min: 150, max: 300 }) });
  fc.assert(
    fc.property(fc.array(point, { minLength: 14, maxLength: 14 }), (points) => {
      const labels = points.map((at, index) =>
        index < 10 ? { at, width: 38, height: 20, clear: null } : { at, width: 120, height: 16, clear: 9 },
      );
      const boxes = placeLabels(labels, [], frame);
      for (const [a, one] of boxes.entries())
        for (const [b, other] of boxes.entries()) if (a < b) expect(covers(one, other)).toBe(false);
    }),
  );
});
