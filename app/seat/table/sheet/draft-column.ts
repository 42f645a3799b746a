import type { ReactNode } from 'react';
import type { IssueId, OptionId, Terms } from '../../../../game/scenario/id';

/** The column one may write in. `base` is what it is compared with, issue by issue. */
export type DraftColumn = Readonly<{
  heading: ReactNode;
  terms: Terms;
  base: Terms;
  onPick(issue: IssueId, option: OptionId | null): void;
}>;
