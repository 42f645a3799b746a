'use client';

import { useIdentity } from '../../lib/use-identity';

/** For whoever has an account instead of the host key, or not the right one. `page`: where to come back to. */
export function SignInLink({ page }: { page: string }) {
  const { who } = useIdentity();
  const account = who?.account;
  return (
    <p>
      {account ? `You are signed in as ${account.name}.` : 'Do you have an account here?'}{' '}
      <a href={`/sign-in#${page}`}>{account ? 'Sign in as somebody else' : 'Sign in'}</a>
    </p>
  );
}
