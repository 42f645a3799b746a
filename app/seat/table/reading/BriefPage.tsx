'use client';

import { useRef, useState } from 'react';
import type { Brief, PublicScenario } from '../../../../game/scenario/readers';
import { Markdown } from '../../../components/Markdown';
import { soughtPattern } from '../../../components/marked-text';
import documents from '../Documents.module.css';
import styles from './Brief.module.css';
import { BriefSearch } from './BriefSearch';
import { Marked } from './Marked';
import { useHits } from './use-hits';

/** A brief that begins with its party's name has it twice here. A mark of another language before it stays. */
const withoutTitle = (text: string): string => text.replace(/^(\s*\[\w+\])?\s*# .*\n/, '$1');

type Props = Readonly<{
  scenario: PublicScenario;
  party: string | null;
  brief: Brief | null;
  /** Opens an issue that is named in the text on the term sheet. */
  onIssue?: (issue: string) => void;
}>;

/** What a party reads of itself, and what everyone reads of the exercise; all of it can be searched at once. */
export function BriefPage({ scenario, party, brief, onIssue }: Props) {
  const [query, setQuery] = useState('');
  const papers = useRef<HTMLDivElement>(null);
  const hits = useHits(papers, query);
  const sought = soughtPattern(query);
  const links = onIssue && { named: scenario.issues, onFollow: onIssue };
  const written = (text: string) => <Markdown text={text} sought={sought} links={links} />;
  return (
    <div className={documents.document}>
      <BriefSearch query={query} hits={hits} onQuery={setQuery} />
      <div className={styles.papers} ref={papers}>
        {brief && party !== null && (
          <section data-part="your brief">
            <h2>What you want, in short</h2>
            <ul className={documents.interests}>
              {brief.interests.map((interest) => (
                <li key={interest}>
                  <Marked text={interest} sought={sought} />
                </li>
              ))}
            </ul>
            {written(withoutTitle(brief.text))}
          </section>
        )}
        <section data-part="the exercise">
          <h2>{scenario.title}</h2>
          <p className={documents.lead}>
            <Marked text={scenario.summary} sought={sought} />
          </p>
          {scenario.context && written(scenario.context)}
          <p className={documents.soft}>
            <Marked text={scenario.model} sought={sought} />
          </p>
        </section>
        {scenario.background && (
          <details data-part="the background paper">
            <summary>Background paper</summary>
            {written(scenario.background)}
          </details>
        )}
        <details data-part="the sources">
          <summary>Sources</summary>
          {written(scenario.sources)}
        </details>
      </div>
    </div>
  );
}
