/** An error as it may stand in a log: where it happened and of what kind, never what was being written. */
export type ToldError = Readonly<{ type: string; code?: string; message?: string; stack: string; cause?: ToldError }>;

/** Errors of the language itself, whose words name properties and not values. A SyntaxError quotes the text it could not read. */
const plain = ['Error', 'TypeError', 'RangeError', 'ReferenceError', 'AbortError', 'TimeoutError'];
const ours = ['UnreadableLog', 'MigrationError', 'DirectoryInUse', 'StartFault', 'NobodyWaits'];
const known = new Set([...plain, ...ours]);
const deepest = 5;

/**
 * A database says in its errors what it was given, in words (`Key (hash)=(…) already exists`), in the query, in its
 * parameters. So of any error whose kind is not known nothing is told but its kind, its code and its place.
 */
export function toldError(error: unknown, depth = 0): ToldError {
  if (!(error instanceof Error)) return { type: typeof error, stack: '' };
  const code = codeOf(error);
  const message = isOurs(error) ? error.message : null;
  const { cause } = error;
  return {
    type: error.constructor.name,
    ...(code === null ? {} : { code }),
    ...(message === null ? {} : { message }),
    stack: placesOf(error),
    ...(cause instanceof Error && depth < deepest ? { cause: toldError(cause, depth + 1) } : {}),
  };
}

/** A word made for programs: `P2002`, `ECONNREFUSED`, `23505`. */
function codeOf(error: Error): string | null {
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : null;
}

/** Of the language, of the system, or one of our own. */
const isOurs = (error: Error): boolean =>
  typeof Reflect.get(error, 'syscall') === 'string' ||
  (known.has(error.constructor.name) && known.has(error.name) && !('severity' in error || 'query' in error));

/** The lines that say where; those before them repeat the message. */
const placesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

/** For the eyes of whoever started the server. */
export function errorInWords(error: unknown): string {
  const { type, code, message, stack, cause } = toldError(error);
  const head = [type, code && `(${code})`, message && `: ${message}`].filter(Boolean).join(' ').replace(' :', ':');
  return [head, stack, cause ? `caused by ${cause.type}${cause.code ? ` (${cause.code})` : ''}` : '']
    .filter(Boolean)
    .join('\n');
}
