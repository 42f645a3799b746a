import { resolve } from 'node:path';
import { z } from 'zod';
import { StartFault } from './start-fault';

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const hasProtocol = (text: string, ...protocols: readonly string[]): boolean =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);

const isOrigin = (text: string): boolean =>
  hasProtocol(text, 'http:', 'https:') && [`${new URL(text).origin}`, `${new URL(text).origin}/`].includes(text);

const wholeNumber = (from: number, to: number) => {
  const takes = `a whole number from ${from} to ${to}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, takes)
    .transform(Number)
    .refine((number) => number >= from && number <= to, takes);
};

/** Whole days, or null for ever. */
const days = (usual: string) =>
  z
    .string()
    .regex(/^([1-9]\d{0,4}|off)$/, 'a number of days from 1 to 99999, or off')
    .default(usual)
    .transform((text) => (text === 'off' ? null : Number(text)));

/** Every message reads on after "NAME takes"; none repeats the value, which may be a secret. */
const shape = {
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a whole number from 0 to 65535 (0: any free port)')
    .transform(Number)
    .refine((port) => port <= 65_535, 'a whole number from 0 to 65535 (0: any free port)')
    .default(3000),
  DATABASE_URL: z
    .string()
    .refine(
      (text) => hasProtocol(text, 'postgres:', 'postgresql:'),
      'a URL like postgres://user:password@host:5432/name',
    )
    .optional(),
  DATA_DIR: z
    .string()
    .transform((path) => resolve(path))
    .default(() => resolve('data')),
  HOST_KEY: z
    .string()
    .regex(/^\S{12,200}$/, '12 to 200 characters without spaces')
    .optional(),
  METRICS_TOKEN: z
    .string()
    .regex(/^\S{12,200}$/, '12 to 200 characters without spaces')
    .optional(),
  DRAIN_SECONDS: z
    .string()
    .regex(/^\d{1,3}$/, 'a number of seconds from 0 to 999')
    .transform(Number)
    .default(0),
  KEEP_DAYS: days('off'),
  KEEP_PRACTICE_DAYS: days('30'),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, 'an address without a path, like https://parley.example.org')
    .transform((text) => new URL(text).origin)
    .optional(),
  /** Proxies of our own before this server: each says at the end of X-Forwarded-For who asked it. */
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  /** How many may come from one address at once, as a class behind one network does. */
  PEOPLE_PER_ADDRESS: wholeNumber(1, 1_000_000).default(400),
  AUTH_SECRET: z
    .string()
    .regex(/^\S{32,200}$/, '32 to 200 characters without spaces')
    .optional(),
  OIDC_ISSUER: z
    .string()
    .refine(
      (text) => hasProtocol(text, 'https:', 'http:'),
      'the address of a login over OpenID Connect, like https://login.example.edu',
    )
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  OIDC_CLIENT_ID: z.string().max(300, 'at most 300 characters').optional(),
  OIDC_CLIENT_SECRET: z.string().max(500, 'at most 500 characters').optional(),
  OIDC_NAME: z.string().max(40, 'at most 40 characters').default('Campus login'),
  OIDC_DOMAIN: z
    .string()
    .regex(
      /^[\w.-]+\.[\w-]+(\s*,\s*[\w.-]+\.[\w-]+)*$/,
      'domains of e-mail addresses, like example.edu, with commas between them',
    )
    .transform((text) => text.toLowerCase().split(/\s*,\s*/))
    .optional(),
  LOG_LEVEL: z.enum(levels, { error: `one of ${levels.join(', ')}` }).default('info'),
};

export const environmentNames: readonly string[] = Object.keys(shape);

const ofLogin = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

const Environment = z.object(shape).superRefine((given, context) => {
  const missing = ofLogin.filter((name) => given[name] === undefined);
  if (missing.length === ofLogin.length) return;
  for (const name of missing)
    context.addIssue({
      code: 'custom',
      path: [name],
      message: `a value where another of ${ofLogin.join(', ')} has one`,
    });
});
export type Environment = z.infer<typeof Environment>;

/** Reads the environment once. A variable that is set to nothing counts as not set. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(environmentNames.map((name) => [name, variables[name]?.trim() || undefined]));
  const parsed = Environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = new Map(parsed.error.issues.map(({ path, message }) => [String(path[0]), message]));
  throw new StartFault([...faults].map(([name, takes]) => `${name} takes ${takes}.`));
}
