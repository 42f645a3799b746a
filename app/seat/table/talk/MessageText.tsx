import { memo, useEffect, useMemo, useRef } from 'react';
import { Markdown } from '../../../components/Markdown';
import type { Added } from '../../../components/MarkdownText';
import styles from './MessageText.module.css';
import { mentionLinks } from './mention-links';
import type { Mentions } from './mentions';

/** Where mentions lead. Without a way there a mention is only said in words. */
export type Follow = Readonly<{
  onIssue?: ((issue: string) => void) | undefined;
  onOpen?: ((proposal: string) => void) | undefined;
}>;

type Props = Readonly<{ text: string; mentions: Mentions; follow?: Follow }>;

/** What was said, with its mentions of issues and proposals as links. */
export const MessageText = memo(function MessageText({ text, mentions, follow = {} }: Props) {
  const latest = useRef(follow);
  useEffect(() => {
    latest.current = follow;
  });
  const issues = follow.onIssue !== undefined;
  const proposals = follow.onOpen !== undefined;
  const added = useMemo<Added | null>(() => {
    if (!text.includes('#')) return null;
    return {
      step: mentionLinks(mentions),
      elements: {
        button: ({ node, title, children }) => {
          const { dataKind: kind, dataId: id } = node?.properties ?? {};
          if (kind === 'issue' ? !issues : !proposals) return <span title={title}>{children}</span>;
          const go = () => latest.current[kind === 'issue' ? 'onIssue' : 'onOpen']?.(String(id));
          return (
            <button type="button" className={styles.mention} title={title} onClick={go}>
              {children}
            </button>
          );
        },
      },
    };
  }, [text, mentions, issues, proposals]);
  return <Markdown text={text} as="message" {...(added ? { added } : {})} />;
});
