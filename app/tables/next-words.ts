import type { PublicScenario } from '../../game/scenario/readers';
import { phaseAt, phasesOf } from '../../game/session/phases';
import type { TableSummary } from '../../game/session/summary';
import { listed } from '../seat/table/words/words';

type Table = Pick<TableSummary, 'session' | 'name' | 'stage' | 'phase' | 'inForce'>;

const playing = (tables: readonly Table[]) => tables.filter(({ stage }) => stage === 'playing');
const named = (tables: readonly Table[]) => listed(tables.map(({ name }) => name ?? 'This table'));

/**
 * Whether a table certainly goes on to another phase, ends, or one or the other as its votes go: of what is in force there
 * a summary tells no more than how much it is.
 */
function leads({ phase, inForce }: Table, scenario: PublicScenario): 'on' | 'end' | 'either' {
  const later = phasesOf(scenario).filter(({ index }) => index > phase);
  const failed = phaseAt(scenario, phase)?.phase.afterFailure === true;
  if (later.some((each) => !each.phase.ratifies && (failed || !each.phase.afterFailure))) return 'on';
  return later.length > 0 && inForce > 0 ? 'either' : 'end';
}

/** What comes of going on at these tables, and which of it cannot be undone. */
export function nextWords(tables: readonly Table[], scenario: PublicScenario | null): string {
  const first = 'Each of the tables chosen goes on from the phase that it is in. You can undo it for ten seconds.';
  if (!scenario) return first;
  const where = playing(tables);
  const to = (way: ReturnType<typeof leads>) => where.filter((table) => leads(table, scenario) === way);
  const ending = to('end');
  const either = to('either');
  const voting = where.filter(({ phase }) => phaseAt(scenario, phase)?.phase.ratifies);
  return [
    first,
    ...(ending.length === 1 ? [`${named(ending)} is in its last phase: it ends, which cannot be undone.`] : []),
    ...(ending.length > 1 ? [`${named(ending)} are in their last phase: they end, which cannot be undone.`] : []),
    ...(either.length > 0 ? [`${named(either)} may end, as the votes go: that cannot be undone.`] : []),
    ...(voting.length > 0 ? [`The votes of ${named(voting)} are held: they cannot be undone.`] : []),
  ].join(' ');
}

/** The phases that tables are in which go on now, by their sessions. */
export const phasesLeft = (tables: readonly Table[]): ReadonlyMap<string, number> =>
  new Map(playing(tables).map(({ session, phase }) => [session, phase]));

/** Whether a table has gone on from the phase that was left: another that is chosen since is not taken back. */
export const wentOn = ({ session, stage, phase }: Table, left: ReadonlyMap<string, number>): boolean =>
  stage === 'playing' && left.has(session) && left.get(session) !== phase;
