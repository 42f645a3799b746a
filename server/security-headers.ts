import { randomBytes } from 'node:crypto';

/** Fresh for every answer: whoever does not know it cannot make a page run a script or apply a style. */
export const freshNonce = (): string => randomBytes(16).toString('base64');

/** In that many seconds, two years, a browser that came over https asks for nothing without. */
const hstsSeconds = 63_072_000;

const nothing = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

const policyOf = (directives: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');

/** What no page of ours asks a browser for. */
const unused = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'];
const unusedToo = ['microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking', 'browsing-topics'];

/**
 * For every answer. One that is no page is data: shown by mistake, nothing in it may run or ask for anything. `https`: so
 * the world comes here, and must not come with less again.
 */
export const headersOf = ({ https }: Readonly<{ https: boolean }>): ReadonlyMap<string, string> =>
  new Map([
    ['Content-Security-Policy', policyOf(nothing)],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', [...unused, ...unusedToo].map((name) => `${name}=()`).join(', ')],
    ...(https ? [['Strict-Transport-Security', `max-age=${hstsSeconds}`] as const] : []),
  ]);

/**
 * A page's own scripts and styles are those with the nonce, and what these load. Style attributes alone are free: the
 * components write widths and colours there, and no address fits into one that `img-src` does not let through.
 */
export const pagePolicy = (nonce: string): string =>
  policyOf({
    ...nothing,
    'script-src': [`'nonce-${nonce}'`, "'strict-dynamic'"],
    'style-src': ["'self'", `'nonce-${nonce}'`],
    'style-src-attr': ["'unsafe-inline'"],
    // A figure on its way into a Word document is drawn from an address of this kind.
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'object-src': ["'none'"],
    'form-action': ["'self'"],
  });

/** While pages are being written: Next's own tools evaluate code, and put styles into the page. */
export const devPolicy: string = policyOf({
  ...nothing,
  'default-src': ["'self'", 'data:', 'blob:', "'unsafe-inline'", "'unsafe-eval'"],
  'form-action': ["'self'"],
});
