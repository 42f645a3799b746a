import type { Growth } from '../figures';
import { costOf } from '../growth/growth-rate';
import { svg, words } from './svg';

const width = 720;
const [left, top, across, down] = [64, 56, 420, 300] as const;
const colours = ['a', 'b', 'c', 'd'] as const;

/** Each told apart by its shape as well. */
const shapes = [
  (x: number, y: number) => `<circle cx="${x}" cy="${y}" r="5"`,
  (x: number, y: number) => `<rect x="${x - 5}" y="${y - 5}" width="10" height="10"`,
  (x: number, y: number) => `<path d="M${x} ${y - 7}l7 7-7 7-7-7z"`,
  (x: number, y: number) => `<path d="M${x} ${y - 6}l7 12h-14z"`,
] as const;

const decimal = (value: number): number => Math.round(value * 10) / 10;
const powers = (most: number): number[] =>
  Array.from({ length: Math.ceil(Math.log10(most)) + 1 }, (_, power) => 10 ** power);

/** Cost against size, each as a multiple of the smallest, on scales by powers of ten; a cost that grew as its size lies on the dashes. */
export function growthPlot(title: string, growths: readonly Growth[]): string {
  const ratios = growths.map((growth) => {
    const first = growth.points[0]?.size ?? 1;
    return growth.points.map((point) => ({ size: point.size / first, cost: costOf(growth, point) }));
  });
  const sizes = powers(Math.max(10, ...ratios.flat().map(({ size }) => size)));
  const costs = [0.1, ...powers(Math.max(10, ...ratios.flat().map(({ cost }) => cost)))];
  const [widest = 10, dearest = 10] = [sizes.at(-1), costs.at(-1)];
  const x = (size: number) => decimal(left + (across * Math.log10(size)) / Math.log10(widest));
  const y = (cost: number) => decimal(top + down - (down * Math.log10(cost / 0.1)) / Math.log10(dearest / 0.1));
  const end = Math.min(widest, dearest);
  const grid = [
    ...sizes.flatMap((size) => [
      `<path class="line" d="M${x(size)} ${top}V${top + down}"/>`,
      words(x(size), top + down + 20, `× ${size.toLocaleString('en')}`, 'soft mid'),
    ]),
    ...costs.flatMap((cost) => [
      `<path class="line" d="M${left} ${y(cost)}H${left + across}"/>`,
      words(left - 8, y(cost) + 4, `× ${cost.toLocaleString('en')}`, 'soft end'),
    ]),
    `<path class="like" d="M${x(1)} ${y(1)}L${x(end)} ${y(end)}"/>`,
  ];
  const courses = ratios.flatMap((points, index) => {
    const colour = colours[index % colours.length];
    const shape = shapes[index % shapes.length] ?? shapes[0];
    const path = points.map(({ size, cost }, at) => `${at ? 'L' : 'M'}${x(size)} ${y(cost)}`).join('');
    const legend = top + 24 + 28 * index;
    return [
      `<path class="${colour} course" d="${path}"/>`,
      ...points.map(({ size, cost }) => `${shape(x(size), y(cost))} class="${colour} mark"/>`),
      `${shape(left + across + 32, legend - 4)} class="${colour} mark"/>`,
      words(left + across + 48, legend, growths[index]?.what ?? ''),
    ];
  });
  const like = top + 24 + 28 * ratios.length;
  const key = `<path class="like" d="M${left + across + 22} ${like - 4}h20"/>${words(left + across + 48, like, 'as the size itself', 'soft')}`;
  return svg(width, top + down + 56, title, [
    words(16, 26, title),
    ...grid,
    ...courses,
    key,
    words(left + across / 2, top + down + 44, 'size, as a multiple of the smallest', 'soft mid'),
  ]);
}
