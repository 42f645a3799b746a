import type { Event } from '../session/events';
import { type BundleHead, type BundleSubject, bundleFormat, bundleVersion, type WrittenBy } from './bundle';
import { canonicalJson } from './canonical-json';
import { chained, chainStart, type HashText } from './chain';

/** `log` is what is to leave: blanked, and pseudonymised where that is said of it. */
export type Bundled = Readonly<{ log: readonly Event[]; pseudonymised: boolean; whole: boolean; writtenBy: WrittenBy }>;

/** A session as the text of a bundle file: its head, then an event a line. */
export function bundleText({ log, pseudonymised, whole, writtenBy }: Bundled, hash: HashText): string {
  const about: BundleSubject = {
    format: bundleFormat,
    version: bundleVersion,
    pseudonymised,
    whole,
    scenario: scenarioIn(log),
  };
  const start = chainStart(about, hash);
  const head: BundleHead = { ...about, writtenBy, start };
  let chain = start;
  const lines = log.map((event) => {
    chain = chained(chain, event, hash);
    return canonicalJson({ event, chain });
  });
  return `${canonicalJson(head).slice(0, -1)},"log":[\n${lines.join(',\n')}\n]}\n`;
}

export function scenarioIn(log: readonly Event[]): BundleSubject['scenario'] {
  const scenario = log.find((event) => event.type === 'scenario-adopted')?.scenario;
  const hash = log.find((event) => event.type === 'scenario-hashed')?.hash ?? null;
  return { id: scenario?.id ?? null, title: scenario?.title ?? '', hash };
}
