import { createHash } from 'node:crypto';

/** Our own name space, drawn once and for all. */
const space = Buffer.from('5f0c3f1e8a1d4f4e9d6a2b7f30c1d9a4', 'hex');

/** A UUID made of a text: RFC 9562, version 5. The same text gives the same everywhere. */
export function uuidOf(text: string): string {
  const bytes = createHash('sha1').update(space).update(text).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
