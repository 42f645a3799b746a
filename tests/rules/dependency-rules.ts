import type { ICruiseOptions, IFlattenedRuleSet, IRegularForbiddenRuleType } from 'dependency-cruiser';

type Rule = IRegularForbiddenRuleType;

const test = '\\.test\\.tsx?$';
const forbid = (name: string, from: Rule['from'], to: Rule['to']): Rule => ({
  name,
  severity: 'error',
  from: { pathNot: test, ...from },
  to,
});

/** game <- {server, app}; server and app never meet; inside game one order, no cycles anywhere. */
export const rules: IFlattenedRuleSet = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    forbid('game-stands-alone', { path: '^game/' }, { path: '^(server|app|prisma|tests)/' }),
    forbid('game-knows-zod-only', { path: '^game/' }, { pathNot: '^(game/|node_modules/zod/)' }),
    forbid('server-and-app-never-meet', { path: '^server/' }, { path: '^app/' }),
    forbid('app-and-server-never-meet', { path: '^app/' }, { path: '^(server|prisma)/' }),
    forbid('nobody-imports-tests', { path: '^(game|server|app)/' }, { path: '^tests/' }),
    forbid(
      'scenario-first',
      { path: '^game/scenario/' },
      { path: '^game/(scoring|analysis|session|review|exercise|exports)/|^game/protocol/' },
    ),
    forbid(
      'then-scoring',
      { path: '^game/scoring/' },
      { path: '^game/(analysis|session|review|exercise|exports)/|^game/protocol/' },
    ),
    forbid(
      'analysis-beside-play',
      { path: '^game/analysis/' },
      { path: '^game/(session|review|exercise|exports)/|^game/protocol/' },
    ),
    forbid('then-session', { path: '^game/session/' }, { path: '^game/(review|exercise|exports)/|^game/protocol/' }),
    forbid('review-before-exports', { path: '^game/review/' }, { path: '^game/exports/' }),
    forbid('exports-before-protocol', { path: '^game/exports/' }, { path: '^game/protocol/' }),
    forbid(
      'exercise-prepares-play',
      { path: '^game/exercise/' },
      { path: '^game/(scoring|analysis|review|exports)/|^game/protocol/' },
    ),
    forbid(
      'cohort-after-all-of-play',
      { path: '^game/(scenario|scoring|analysis|session|bots|review|exercise)/' },
      { path: '^game/cohort/' },
    ),
    forbid('database-behind-the-store', { path: '^server/(http|live)/' }, { path: '^prisma/|^server/database/' }),
  ],
};

export const reading: ICruiseOptions = {
  // Beside TypeScript 7 the default parser reads nothing and reports success.
  parser: 'swc',
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '^(prisma/client|\\.next)/' },
  tsPreCompilationDeps: true,
};
