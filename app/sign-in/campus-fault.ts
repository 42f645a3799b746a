const faults: Readonly<Record<string, string>> = {
  unable_to_create_user: 'You have no account here. Ask an owner for an invitation, and accept it with that login.',
  account_not_linked:
    'Somebody has an account with your e-mail here. Sign in with the password, and join the two on your account page.',
  access_denied: 'You went back before you were signed in there.',
};

/** Why somebody came back from the login elsewhere without being signed in; null: they did not. */
export function campusFault(search: string): string | null {
  const error = new URLSearchParams(search).get('error');
  if (error === null) return null;
  return faults[error] ?? 'Signing in there did not work. Try again, or sign in another way.';
}
