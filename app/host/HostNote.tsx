import type { Identity } from '../../game/protocol/accounts';

/** Before somebody fills in a long form: that they cannot send it as they are. */
export function HostNote({ who }: { who: Identity | null }) {
  if (!who || who.operator) return null;
  if (who.account?.role === 'evaluator')
    return (
      <p>
        You are signed in as an evaluator, who does not host. Look at{' '}
        <a href="/sessions">the sessions shared with you</a>, or ask an owner to make you a host.
      </p>
    );
  return who.account ? null : (
    <p>To open the lobby you need an account, or the host key: it is asked for at the end.</p>
  );
}
