import type { Socket } from 'socket.io';

type Connection = Socket['conn'];
type Setting = Readonly<{ packetsInTenSeconds: number; mostWaiting?: number; closed(why: string): void }>;

const windowMs = 10_000;
/** In characters. More than a log of weeks, which may all wait at once when somebody comes. */
const sixteenMillion = 16 * 1024 * 1024;

/**
 * Keeps one connection within bounds. Of what it does not read no more is kept than a limit: what is sent in one go may
 * pass it, the next thing sent finds it passed and closes. The page comes again, and says what it holds by then.
 */
export function boundConnection(connection: Connection, setting: Setting): void {
  const { packetsInTenSeconds, mostWaiting = sixteenMillion, closed } = setting;
  /** Not yet with the transport, and with it since it last had nothing left. */
  let waiting = 0;
  let leaving = 0;
  let passed = false;
  let packets = 0;
  let until = 0;
  const close = (why: string): void => {
    if (connection.readyState !== 'open') return;
    closed(why);
    connection.close(true);
    // Whoever does not read would not hear of it either. Behind polling the connection may be of others too.
    if (connection.request.headers.upgrade) connection.request.socket.destroy();
  };
  const isPassed = (): boolean => waiting + (connection.transport.writable ? 0 : leaving) > mostWaiting;
  connection.on('packetCreate', ({ data }: { data?: unknown }) => {
    if (passed && isPassed()) return close('too slow');
    waiting += typeof data === 'string' ? data.length : 0;
    passed = false;
    if (isPassed()) setImmediate(() => (passed = isPassed()));
  });
  connection.on('flush', () => {
    leaving = waiting;
    waiting = 0;
  });
  connection.on('packet', () => {
    const now = Date.now();
    if (now >= until) {
      packets = 0;
      until = now + windowMs;
    }
    packets += 1;
    if (packets > packetsInTenSeconds) close('too talkative');
  });
}
