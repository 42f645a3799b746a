import { type Instructions, usual } from '../../game/session/instructions';

type More = Readonly<{ standsInFor?: string; instructions?: Instructions }>;

/** What seats a bot in a party, to lead it or to stand in. */
export const botOf = (party: string, { standsInFor, instructions = usual('fair') }: More = {}) => ({
  ...({ type: 'seat-bot', seat: `bot-${party}`, party, name: 'Bot', instructions } as const),
  standsInFor: standsInFor ?? null,
});
