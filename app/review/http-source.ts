import { analysis, branches, branchLog, fork, reviewAct, reviewFigures, reviewLog, reviewTexts } from '../lib/api';
import { freshId } from '../lib/fresh-id';
import type { ForkSource, ReviewSource } from './source';

/** The server's answers: of the session that the secret opens, or of the example, where nothing can be asked for. */
export const httpSource = (secret: string | null): ReviewSource => ({
  log: (from) => reviewLog(secret, from),
  ...(secret === null ? {} : { texts: (until: string) => reviewTexts(secret, until) }),
  analysis: (request, signal) => analysis(request, secret, signal),
  figures: (signal) => reviewFigures(secret, signal),
  act: secret === null ? null : (command) => reviewAct({ id: freshId(), command }, secret),
  forks: secret === null ? null : forksOf(secret),
});

const forksOf = (secret: string): ForkSource => ({
  branches: (signal) => branches(secret, signal),
  log: (session, signal) => branchLog(session, secret, signal),
  fork: (request) => fork(request, secret),
});
