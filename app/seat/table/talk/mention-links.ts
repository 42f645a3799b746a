import { findAndReplace } from 'hast-util-find-and-replace';
import { type Mentions, mentionPattern } from './mentions';

type Root = Parameters<typeof findAndReplace>[0];

/** Where a code is quoted, or leads elsewhere already. */
const unlinked = ['a', 'code', 'pre'];

/** Rehype: a code that this reader may follow becomes a `button` that names what it leads to; others stay text. */
export const mentionLinks =
  ({ find }: Pick<Mentions, 'find'>) =>
  (tree: Root): void => {
    const link = (whole: string, code: string, number: string | undefined) => {
      const version = number === undefined ? null : Number(number);
      const exact = find(code, version);
      const mention = exact?.kind === 'issue' && version !== null ? find(code, null) : (exact ?? find(code, null));
      if (!mention) return false;
      const { kind, id, title, words } = mention;
      const properties = { dataKind: kind, dataId: id, title };
      const button = {
        type: 'element' as const,
        tagName: 'button',
        properties,
        children: [{ type: 'text' as const, value: words }],
      };
      // A version that is none, or that of an issue, is only text behind the link.
      const rest = version !== null && (kind === 'issue' || !exact) ? whole.slice(1 + code.length) : '';
      return rest === '' ? button : [button, { type: 'text' as const, value: rest }];
    };
    findAndReplace(tree, [mentionPattern, link], { ignore: unlinked });
  };
