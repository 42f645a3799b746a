import { type Asked, accept, type Decision, refuse, told } from '../decision';

const notInLobby = ({ state }: Asked) => {
  if (state.stage === 'closed') return 'session-closed' as const;
  return state.stage === 'playing' ? ('session-started' as const) : null;
};

/** [PC1] Before the start the facilitator asks who is there; asking again begins the count anew. */
export function askPresence(asked: Asked): Decision {
  const reason = notInLobby(asked);
  if (reason) return refuse(reason);
  return accept({ type: 'presence-asked', ...told(asked.stamp, 'everyone') });
}

/** [PC2] Everyone answers for their own seat, once each time it is asked. */
export function confirmPresence(asked: Asked): Decision {
  const { state, seat, stamp } = asked;
  const reason = notInLobby(asked);
  if (reason) return refuse(reason);
  if (!state.presence.asked) return refuse('presence-not-asked');
  if (state.presence.confirmed.includes(seat.id)) return refuse('already-confirmed');
  return accept({ type: 'presence-confirmed', ...told(stamp, 'everyone'), seat: seat.id });
}
