import type { Scenario } from '../../game/scenario/scenario-file';
import { usual } from '../../game/session/instructions';
import { Play } from './play';

type Options = ConstructorParameters<typeof Play>[1];

/** Somebody practises alone in a scenario's first party: `head-` and its id. In each of the others sits a bot: `bot-` and its id. */
export function playedAlone(scenario: Scenario, options: Options = {}): Play {
  const [own, ...others] = scenario.parties;
  if (!own) throw new Error('the scenario has no party');
  const play = new Play(scenario, { ...options, heads: false, setup: { ...options.setup, alone: true } });
  play.seat(`head-${own.id}`, 'player', own.id, 'Nora');
  for (const { id } of others) {
    play.server({
      type: 'seat-bot',
      seat: `bot-${id}`,
      party: id,
      standsInFor: null,
      name: 'Bot',
      instructions: usual('fair'),
    });
  }
  return play;
}
