import type { ComponentType } from 'react';
import { ClauseBook } from './clauses/ClauseBook';
import { MovedWhom } from './moved/MovedWhom';
import { Promises } from './promises/Promises';
import { ScorePaths } from './scores/ScorePaths';
import { Steps } from './steps/Steps';
import { Outages } from './talk/Outages';
import { ResponseTimes } from './talk/ResponseTimes';
import { SpokeWith } from './talk/SpokeWith';
import type { Told } from './told';

export type ChapterOf = Readonly<{
  id: string;
  title: string;
  Body: ComponentType<Readonly<{ told: Told }>>;
  /** Nothing of it is read before it is opened. */
  folded?: true;
}>;

/** In reading order: who talked, what they offered, what moved, what was kept. */
export const chapters: readonly ChapterOf[] = [
  { id: 'spoke', title: 'Who spoke with whom', Body: SpokeWith },
  { id: 'answers', title: 'How fast they answered', Body: ResponseTimes },
  { id: 'outages', title: 'Time lost to outages', Body: Outages },
  { id: 'scores', title: 'What each move was worth', Body: ScorePaths },
  { id: 'steps', title: 'Give and take', Body: Steps },
  { id: 'moved', title: 'Issue by issue, who moved whom', Body: MovedWhom },
  { id: 'clauses', title: 'The history of each clause', Body: ClauseBook, folded: true },
  { id: 'promises', title: 'Promises', Body: Promises },
];
