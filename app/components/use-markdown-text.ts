'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { MarkdownProps } from './MarkdownText';

type Text = ComponentType<MarkdownProps>;

const againMs = 3_000;
/** Once it is there, it is there for the whole page. */
let fetched: Text | null = null;

/** The reader of Markdown, as soon as it is wanted and there. Without a network it comes with the network. */
export function useMarkdownText(wanted: boolean): Text | null {
  const [text, setText] = useState<Text | null>(() => fetched);
  useEffect(() => {
    if (!wanted || text) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    let left = false;
    const fetch = () =>
      import('./MarkdownText').then(
        ({ MarkdownText }) => {
          fetched = MarkdownText;
          if (!left) setText(() => MarkdownText);
        },
        () => {
          if (!left) timer = setTimeout(fetch, againMs);
        },
      );
    void fetch();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [wanted, text]);
  return text;
}
