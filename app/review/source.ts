import type {
  Analysis as AnalysisAnswer,
  AnalysisRequest,
  Branches,
  Forked,
  ForkRequest,
  ReviewLog,
  ReviewTexts,
} from '../../game/protocol/review';
import type { ReviewFigures } from '../../game/review/figures';
import type { Command } from '../../game/session/commands';
import type { Answer } from '../lib/api';

/** Where a review has its answers from: a server, or the page itself where there is none. */
export type ReviewSource = Readonly<{
  /** The log to go through, or its end from so many events on. */
  log(from: number): Promise<Answer<ReviewLog>>;
  /** What was said up to a message, where the log came without it. Absent where it always comes whole. */
  texts?(until: string): Promise<Answer<ReviewTexts>>;
  /** What was possible at a moment. */
  analysis(request: AnalysisRequest, signal: AbortSignal): Promise<Answer<AnalysisAnswer>>;
  figures(signal: AbortSignal): Promise<Answer<ReviewFigures>>;
  /** Something that is made of a session once it is over; null where nothing can be asked for. */
  act: ((command: Command) => Promise<Answer<unknown>>) | null;
  /** Other sessions that go on from this one; null where there can be none. */
  forks: ForkSource | null;
}>;

export type ForkSource = Readonly<{
  branches(signal: AbortSignal): Promise<Answer<Branches>>;
  log(session: string, signal: AbortSignal): Promise<Answer<ReviewLog>>;
  fork(request: ForkRequest): Promise<Answer<Forked>>;
}>;
