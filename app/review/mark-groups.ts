import { groupedBy } from '../../game/review/grouped-by';
import type { Mark } from '../../game/review/marks';
import { lanesOf } from './lanes';

/** A mark on the line, in its lane from below, and those that stand where it stands and are not drawn themselves. */
export type DrawnMark = Readonly<{ mark: Mark; lane: number; beneath: readonly Mark[] }>;

/** What weighs more is drawn, where two marks would stand on each other. */
const weight: Readonly<Record<Mark['kind'], number>> = {
  closed: 9,
  'in-force': 8,
  lapsed: 7,
  ratified: 7,
  inject: 6,
  signed: 5,
  announced: 4,
  noted: 3,
  amended: 2,
  tabled: 1,
};

/** So many columns fit on a line beside each other, each with three lanes: a mark is 13 px wide on the narrowest wide screen. */
const columns = 80;
const lanes = 3;

/** The marks that there is room to draw: of each column the weightiest, and what is left out beneath the last of them. */
export function markGroups(marks: readonly Mark[], length: number): readonly DrawnMark[] {
  const gap = Math.ceil(length / columns);
  const byColumn = groupedBy(marks, ({ position }) => Math.floor(position / gap));
  const kept = [...byColumn.values()].flatMap((column) => {
    const heaviest = [...column].sort((a, b) => weight[b.kind] - weight[a.kind]).slice(0, lanes);
    const drawn = column.filter((mark) => heaviest.includes(mark));
    const beneath = column.filter((mark) => !heaviest.includes(mark));
    return drawn.map((mark) => ({ mark, beneath: mark === drawn.at(-1) ? beneath : [] }));
  });
  const places = lanesOf(
    kept.map(({ mark }) => mark.position),
    gap,
  );
  return kept.map((each, index) => ({ ...each, lane: places[index] ?? 0 }));
}
