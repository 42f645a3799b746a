import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

const path = '/socket.io/?EIO=4&transport=websocket';
const nothing: Buffer = Buffer.alloc(0);
const close = 8;

type Heard = Readonly<{
  /** A message is `bytes` from `start` to `end`, which hold only as long as this call. */
  message: (bytes: Buffer, start: number, end: number) => void;
  closed: () => void;
}>;

/**
 * A WebSocket that costs as little as it can: no objects made for each message, nothing decoded. The load generator spends on
 * a message a fraction of what a server does, so that what is measured is the server.
 */
export class Wire {
  readonly #socket: Socket;
  readonly #heard: Heard;
  readonly #mask = randomBytes(4);
  readonly #upgraded: () => void;
  #open = false;
  #rest = nothing;

  private constructor(port: number, heard: Heard, upgraded: () => void) {
    this.#heard = heard;
    this.#upgraded = upgraded;
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk: Buffer) => this.#hear(chunk));
    this.#socket.on('error', () => this.#socket.destroy());
    this.#socket.on('close', () => heard.closed());
    const key = randomBytes(16).toString('base64');
    const head = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n`;
    this.#socket.write(`${head}Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`);
  }

  static open(port: number, heard: Heard): Promise<Wire> {
    return new Promise((resolve, reject) => {
      const closed = () => {
        heard.closed();
        reject(new Error('a socket was closed before it was open'));
      };
      const wire: Wire = new Wire(port, { ...heard, closed }, () => resolve(wire));
    });
  }

  get bytes(): number {
    return this.#socket.bytesRead + this.#socket.bytesWritten;
  }

  /** Latin letters only: a character is a byte. */
  say(text: string): void {
    const { length } = text;
    const head = length < 126 ? 6 : 8;
    const frame = Buffer.allocUnsafe(head + length);
    frame[0] = 0x81;
    if (length < 126) frame[1] = 0x80 | length;
    else {
      frame[1] = 0x80 | 126;
      frame.writeUInt16BE(length, 2);
    }
    this.#mask.copy(frame, head - 4);
    frame.write(text, head, 'latin1');
    for (let at = 0; at < length; at += 1) frame[head + at] = (frame[head + at] ?? 0) ^ (this.#mask[at & 3] ?? 0);
    this.#socket.write(frame);
  }

  end(): void {
    this.#socket.destroy();
  }

  #hear(chunk: Buffer): void {
    const bytes = this.#rest === nothing ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = this.#open ? 0 : this.#pastUpgrade(bytes);
    while (at + 2 <= bytes.length) {
      const short = (bytes[at + 1] ?? 0) & 127;
      const start = at + (short < 126 ? 2 : short === 126 ? 4 : 10);
      if (start > bytes.length) break;
      const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(at + 2) : bytes.readUInt32BE(at + 6);
      if (start + length > bytes.length) break;
      if (((bytes[at] ?? 0) & 15) === close) return void this.end();
      this.#heard.message(bytes, start, start + length);
      at = start + length;
    }
    this.#rest = at === bytes.length ? nothing : bytes.subarray(at);
  }

  #pastUpgrade(bytes: Buffer): number {
    const end = bytes.indexOf('\r\n\r\n');
    if (end === -1) return 0;
    if (!bytes.subarray(0, end).includes(' 101 ')) {
      this.end();
      return bytes.length;
    }
    this.#open = true;
    this.#upgraded();
    return end + 4;
  }
}
