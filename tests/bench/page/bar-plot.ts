import { twoFigures, whole } from './number-words';
import { svg, words } from './svg';

/** `plain`: what the others are measured against. */
type Bar = Readonly<{ name: string; value: number; plain: boolean }>;
export type BarGroup = Readonly<{ name: string; bars: readonly Bar[] }>;

const width = 720;
const left = 180;
const room = 90;
const high = 22;
const gap = 8;

const rounded = (value: number): string => (value < 100 ? twoFigures(value) : whole(value));

/** Bars from one zero, in groups one below the other. */
export function barPlot(title: string, unit: string, groups: readonly BarGroup[]): string {
  const most = Math.max(...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const parts = [words(16, 26, `${title}, ${unit}`)];
  let y = 44;
  for (const { name, bars } of groups) {
    parts.push(words(16, y + 16, name, 'soft'));
    y += 26;
    for (const bar of bars) {
      const long = ((width - left - room) * bar.value) / most;
      parts.push(
        words(left - 10, y + 16, bar.name, 'end'),
        `<rect class="${bar.plain ? 'plain' : 'a mark'}" x="${left}" y="${y}" width="${long.toFixed(1)}" height="${high}"/>`,
        words(left + long + 8, y + 16, rounded(bar.value)),
      );
      y += high + gap;
    }
    y += gap;
  }
  return svg(width, y + 8, `${title}, ${unit}`, parts);
}
