import { describe, expect, test } from 'vitest';
import { botOf } from '../../tests/support/bot-of';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import type { Setup } from '../session/setup';
import { placeFor } from './place-for';

const assigned = (players: number | null = null): Partial<Setup> => ({ seating: { assign: 'assigned', players } });
const table = (setup: Partial<Setup> = assigned()) => new Play(duo, { heads: false, setup });
const at = (...plays: readonly Play[]) => plays.map(({ state }, index) => ({ session: `table-${index + 1}`, state }));

const keep = (play: Play, seat: string, keptFor: string, party: string | null = 'north') =>
  play.server({ type: 'open-seat', seat, placement: { role: 'player', party }, secretHash: seat, keptFor });

describe('the next person by code', () => {
  test('one after another comes to the emptiest table, and there to the emptiest delegation', () => {
    const plays = [table(), table(), table()];
    for (let n = 0; n < 15; n += 1) {
      const placed = placeFor(at(...plays), `Person ${n}`);
      if (!placed || 'take' in placed) throw new Error('no place');
      const play = plays[Number(placed.session.slice(-1)) - 1];
      play?.seat(`seat-${n}`, placed.role, placed.party, `Person ${n}`);
    }
    const counts = plays.map(({ state }) =>
      ['north', 'south'].map((party) => Object.values(state.seats).filter((seat) => seat.party === party).length),
    );
    expect(counts).toEqual([
      [3, 2],
      [3, 2],
      [3, 2],
    ]);
  });

  test('a chair kept for somebody counts, a chair for nobody in particular does not', () => {
    const [full, empty] = [table(), table().seat('some-chair', 'player', 'north')];
    keep(full, 'kept-chair', 'Nora');
    expect(placeFor(at(full, empty), 'Otto')).toMatchObject({ session: 'table-2', party: 'north' });
  });

  test('a bot is nobody: its delegation is as good as empty', () => {
    const play = table().seat('nora', 'player', 'north', 'Nora');
    play.server(botOf('south'));
    expect(placeFor(at(play), 'Otto')).toMatchObject({ party: 'south' });
  });

  test('a name on the list takes the chair kept for it, once, however it is typed', () => {
    const play = keep(table(), 'kept-chair', 'Zoë  Lind', 'south');
    expect(placeFor(at(table(), play), ' zoe LIND')).toEqual({ session: 'table-2', take: 'kept-chair' });
    play.do('kept-chair', { type: 'claim-seat', name: 'Zoë Lind' });
    expect(placeFor(at(table(), play), 'zoe lind')).toMatchObject({ session: 'table-1' });
    expect(placeFor(at(keep(table(), 'other-chair', 'Ann')), '')).not.toHaveProperty('take');
  });

  test('where people choose, and once play has begun, nobody is put into a delegation', () => {
    expect(placeFor(at(table({})), 'Ann')).toMatchObject({ party: null });
    expect(placeFor(at(table().control('start-session')), 'Ann')).toMatchObject({ role: 'player', party: null });
  });

  test('a table that has not begun comes before one that has, and one that is over never', () => {
    const [over, playing, lobby] = [
      table(),
      table().control('start-session'),
      table().seat('ann-', 'player', null, 'A'),
    ];
    over.control('start-session', 'end-session');
    expect(placeFor(at(over, playing, lobby), 'Bo')).toMatchObject({ session: 'table-3' });
    expect(placeFor(at(over, playing), 'Bo')).toMatchObject({ session: 'table-2' });
    expect(placeFor(at(over), 'Bo')).toBeNull();
  });

  test('when every place planned for players is taken, people observe', () => {
    const plays = [table(assigned(1)), table(assigned(1))];
    plays[0]?.seat('ann-', 'player', 'north', 'Ann');
    expect(placeFor(at(...plays), 'Bo')).toMatchObject({ session: 'table-2', role: 'player' });
    plays[1]?.seat('bo--', 'player', 'north', 'Bo');
    expect(placeFor(at(...plays), 'Cy')).toMatchObject({ role: 'observer', party: null });
  });
});
