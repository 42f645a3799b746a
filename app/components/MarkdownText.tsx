import { useEffect, useMemo, useRef } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import styles from './MarkdownText.module.css';
import { linkNames, markHits, type Step } from './marked-text';

const allowed = ['p', 'br', 'strong', 'em', 'del', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'hr'];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** What no author can write: HTML is left out. */
const made = ['mark', 'button'];

/** A document's own headings stand below those of the page it is shown on. */
const components: Components = {
  h1: 'h3',
  h2: 'h3',
  h3: 'h4',
  h4: 'h4',
  h5: 'h4',
  h6: 'h4',
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ),
};

/** Names in a document that lead somewhere else on the page. */
type Links = Readonly<{ named: readonly Readonly<{ id: string; name: string }>[]; onFollow(id: string): void }>;

/** The elements of a document whose linked names do something. They stay the same ones, so that none loses the focus. */
function useComponents(links: Links | undefined): Components {
  const follow = useRef(links?.onFollow);
  useEffect(() => {
    follow.current = links?.onFollow;
  });
  return useMemo(
    () => ({
      ...components,
      button: ({ node, children }) => (
        <button
          type="button"
          className={styles['link']}
          onClick={() => follow.current?.(String(node?.properties['dataIssue']))}
        >
          {children}
        </button>
      ),
    }),
    [],
  );
}

/** A step over the text as a tree, and the elements that it makes, which no author can write. */
export type Added = Readonly<{ step: Step; elements: Components }>;

export type MarkdownProps = Readonly<{
  text: string;
  as?: 'document' | 'message';
  sought?: RegExp | null;
  links?: Links | undefined;
  added?: Added | undefined;
}>;

/**
 * The subset of Markdown that may be shown: no images, no HTML, links open apart. `document` is set in the serif at
 * reading size with headings; `message` is talk, where a heading is only a paragraph. What is `sought` is marked.
 */
export function MarkdownText({ text, as = 'document', sought = null, links, added }: MarkdownProps) {
  const elements = useComponents(links);
  const steps = [
    ...(links ? [linkNames(links.named)] : []),
    ...(sought ? [markHits(sought)] : []),
    ...(added ? [added.step] : []),
  ];
  const more = added ? Object.keys(added.elements) : [];
  return (
    <ReactMarkdown
      skipHtml
      unwrapDisallowed
      allowedElements={as === 'document' ? [...allowed, ...headings, ...made] : [...allowed, ...more]}
      components={added ? { ...elements, ...added.elements } : elements}
      rehypePlugins={steps.map((step) => () => step)}
    >
      {text}
    </ReactMarkdown>
  );
}
