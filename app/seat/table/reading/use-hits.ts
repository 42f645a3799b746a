'use client';

import { type RefObject, useLayoutEffect, useState } from 'react';
import { fewestSought } from '../../../components/marked-text';

export type Hits = Readonly<{ count: number; words: string; move(step: 1 | -1): void }>;

type Found = Readonly<{ query: string; count: number; at: number; part: string }>;

const marksIn = (papers: HTMLElement | null): readonly HTMLElement[] => [...(papers?.querySelectorAll('mark') ?? [])];

const partOf = (mark: HTMLElement | undefined): string => mark?.closest('[data-part]')?.getAttribute('data-part') ?? '';

/** Puts one hit before the reader, and opens every paper that has any. */
function show(marks: readonly HTMLElement[], at: number): void {
  marks.forEach((mark, index) => {
    mark.closest('details')?.setAttribute('open', '');
    mark.toggleAttribute('data-current', index === at);
  });
  marks[at]?.scrollIntoView({ block: 'center' });
}

function wordsFor({ query, count, at, part }: Found): string {
  if (query.trim().length < fewestSought) return '';
  return count === 0 ? 'Not found' : `${at + 1} of ${count}, in ${part}`;
}

/** The hits of a search, as the page shows them: the text as it is drawn is the only thing that counts. */
export function useHits(papers: RefObject<HTMLElement | null>, query: string): Hits {
  const [found, setFound] = useState<Found>({ query, count: 0, at: 0, part: '' });
  useLayoutEffect(() => {
    const marks = marksIn(papers.current);
    if (found.query === query && found.count === marks.length) return;
    // New words begin at the first hit; where only the papers have changed, the reader stays.
    const at = found.query === query ? Math.min(found.at, Math.max(0, marks.length - 1)) : 0;
    if (marks.length > 0) show(marks, at);
    setFound({ query, count: marks.length, at, part: partOf(marks[at]) });
  });
  const move = (step: 1 | -1) => {
    const marks = marksIn(papers.current);
    if (marks.length === 0) return;
    const at = (found.at + step + marks.length) % marks.length;
    show(marks, at);
    setFound({ query, count: marks.length, at, part: partOf(marks[at]) });
  };
  return { count: found.count, words: wordsFor(found), move };
}
