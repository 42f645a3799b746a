import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { bundleFormat, bundleVersion } from '../../game/exports/bundle';
import { chained, chainStart } from '../../game/exports/chain';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

type About = Readonly<{
  pseudonymised: boolean;
  whole: boolean;
  writtenBy: Readonly<{ parley: string; protocol: number }>;
  scenario: Readonly<{ id: string | null; title: string; hash: string | null }>;
}>;

/** The file of somebody who made events up and the chain anew. */
export function forgedBundle(events: readonly unknown[], about: About): string {
  const subject = { format: bundleFormat, version: bundleVersion, ...about } as const;
  const start = chainStart(subject, hash);
  let chain = start;
  const log = events.map((event) => {
    chain = chained(chain, event, hash);
    return { event, chain };
  });
  return JSON.stringify({ ...subject, start, log });
}

/** A log in which up to three events were left out, doubled, exchanged, or mixed with another. */
export function mutilated(log: readonly object[]): fc.Arbitrary<readonly object[]> {
  const place = fc.nat({ max: log.length - 1 });
  const change = fc.record({ how: fc.constantFrom('drop', 'double', 'swap', 'mix'), at: place, to: place });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    let events = [...log];
    for (const { how, at, to } of changes) {
      const [one, other] = [events[at], events[to]];
      if (!one || !other) continue;
      if (how === 'drop') events = events.toSpliced(at, 1);
      if (how === 'double') events = events.toSpliced(to, 0, one);
      if (how === 'swap') events = events.with(at, other).with(to, one);
      if (how === 'mix') events = events.with(at, { ...one, ...other, ...('type' in one ? { type: one.type } : {}) });
    }
    return events;
  });
}
