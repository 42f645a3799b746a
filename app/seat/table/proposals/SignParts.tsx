'use client';

import { useEffect, useRef } from 'react';
import type { PublicScenario } from '../../../../game/scenario/readers';
import type { Version } from '../../../../game/session/state';
import styles from '../Dialog.module.css';
import { Points } from '../words/Points';
import { TermsInWords } from '../words/TermsInWords';
import { listed } from '../words/words';
import { VersionChanges } from './VersionChanges';
import { unchanged, versionChanges } from './version-changes';

type TermsProps = Readonly<{
  scenario: PublicScenario;
  version: Version;
  /** The version that was read here before, if one has taken its place. */
  before: Version | null;
}>;

/** Every term that one would be bound by; what is new since it was last read here comes first. */
export function SignedTerms({ scenario, version, before }: TermsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that asked for the newer version is gone: the reading begins where the new is.
  useEffect(() => {
    if (before) heading.current?.focus();
  }, [before]);
  if (!before) return <TermsInWords scenario={scenario} content={version} explained />;
  const changes = versionChanges(scenario, before, version);
  return (
    <>
      <section className={styles.section}>
        <h3 ref={heading} tabIndex={-1} className={styles.start}>
          Changed since version {before.number}, which you have just read
        </h3>
        <VersionChanges changes={changes} explained />
      </section>
      <section className={styles.section}>
        <h3>As in version {before.number}</h3>
        <TermsInWords scenario={scenario} content={unchanged(version, changes)} explained />
      </section>
    </>
  );
}

/** What signing would be worth, and which of one's own lines it would cross. */
export function Worth({ gain, lines }: Readonly<{ gain: number | null; lines: readonly string[] }>) {
  return (
    <>
      {gain !== null && (
        <p>
          <Points of={gain} after=" points for you" /> against what holds now.
        </p>
      )}
      {lines.length > 0 && <p className={styles.crossed}>Crosses your red line: {listed(lines)}</p>}
    </>
  );
}

/** The second confirmation. */
export function RedLine({ lines }: Readonly<{ lines: readonly string[] }>) {
  return (
    <div className={styles.grave} role="alert">
      <h3>This crosses your own red {lines.length === 1 ? 'line' : 'lines'}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>You can sign all the same. It will be recorded for the review.</p>
    </div>
  );
}
