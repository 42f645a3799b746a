import type { GenericOAuthConfig } from 'better-auth/plugins/generic-oauth';
import type { Environment } from '../environment';

/** A login elsewhere, over OpenID Connect. `domains`: whose holders get an account without an invitation. */
export type CampusLogin = Readonly<{ name: string; domains: readonly string[]; config: GenericOAuthConfig }>;

export const campusProvider = 'campus';

/** Null: there is none. */
export function campusLoginOf(environment: Environment): CampusLogin | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = environment;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return {
    name: environment.OIDC_NAME,
    domains: environment.OIDC_DOMAIN ?? [],
    config: {
      providerId: campusProvider,
      discoveryUrl: `${issuer}/.well-known/openid-configuration`,
      ...{ clientId, clientSecret, scopes: ['openid', 'email', 'profile'], pkce: true },
      requireIdTokenVerification: true,
    },
  };
}
