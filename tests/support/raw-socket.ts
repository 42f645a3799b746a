import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import type { Socket } from 'node:net';

const opcodes = { text: 1, binary: 2, close: 8 } as const;

/** A WebSocket by hand, so that it can say what no client library would. */
export class RawSocket {
  private heard = '';
  private unread: Buffer = Buffer.alloc(0);
  private closed = false;
  private look: () => void = () => undefined;

  private constructor(readonly socket: Socket) {
    socket.on('data', (data) => this.hear(data));
    socket.on('close', () => this.close());
    socket.on('error', () => this.close());
  }

  private hear(data: Buffer): void {
    this.unread = Buffer.concat([this.unread, data]);
    for (let frame = firstFrame(this.unread); frame; frame = firstFrame(this.unread)) {
      this.unread = this.unread.subarray(frame.end);
      if (frame.opcode === opcodes.close) this.close();
      this.heard += frame.payload.toString('utf8');
    }
    this.look();
  }

  private close(): void {
    this.closed = true;
    this.socket.destroy();
    this.look();
  }

  static async open(port: number): Promise<RawSocket> {
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
    };
    const path = '/socket.io/?EIO=4&transport=websocket';
    const asked = request({ host: 'localhost', port, path, headers }).end();
    const [, socket, head] = (await once(asked, 'upgrade')) as [unknown, Socket, Buffer];
    const raw = new RawSocket(socket);
    raw.hear(head);
    return raw;
  }

  /** Opens and takes the seat that the secret opens. */
  static async seated(port: number, auth: object): Promise<RawSocket> {
    const raw = await RawSocket.open(port);
    raw.say(`40${JSON.stringify(auth)}`);
    await raw.until('["welcome"');
    return raw;
  }

  say(message: string | Buffer): void {
    const type = typeof message === 'string' ? 'text' : 'binary';
    this.bytes(frameOf(opcodes[type], Buffer.from(message)));
  }

  /** Bytes as they are, framed or not. */
  bytes(bytes: Buffer): void {
    if (!this.closed) this.socket.write(bytes);
  }

  /** Waits until this was heard (true) or the connection is closed (false). */
  until(text: string): Promise<boolean> {
    return new Promise((resolve) => {
      this.look = () => {
        if (this.heard.includes(text)) resolve(true);
        else if (this.closed) resolve(false);
      };
      this.look();
    });
  }

  /** Waits for what fits, and answers it; null when the connection is closed before. */
  first(pattern: RegExp): Promise<RegExpExecArray | null> {
    return new Promise((resolve) => {
      this.look = () => {
        const found = pattern.exec(this.heard);
        if (found || this.closed) resolve(found);
      };
      this.look();
    });
  }

  end(): void {
    this.socket.destroy();
  }
}

/** What a server sends is not masked. */
function firstFrame(bytes: Buffer): { opcode: number; payload: Buffer; end: number } | null {
  const short = (bytes[1] ?? 0) & 127;
  const start = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (bytes.length < start) return null;
  const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  if (bytes.length < start + length) return null;
  return { opcode: (bytes[0] ?? 0) & 15, payload: bytes.subarray(start, start + length), end: start + length };
}

function frameOf(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const mask = randomBytes(4);
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = 0x80 | opcode;
  if (length < 126) head[1] = 0x80 | length;
  else if (length < 65_536) {
    head[1] = 0x80 | 126;
    head.writeUInt16BE(length, 2);
  } else {
    head[1] = 0x80 | 127;
    head.writeBigUInt64BE(BigInt(length), 2);
  }
  return Buffer.concat([head, mask, payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0))]);
}
