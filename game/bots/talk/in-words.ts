import type { Terms } from '../../scenario/id';
import type { PublicScenario } from '../../scenario/readers';
import type { Phrases } from './phrases';

export const issueName = ({ issues }: Pick<PublicScenario, 'issues'>, id: string): string =>
  issues.find((issue) => issue.id === id)?.name ?? id;

/** Terms as the scenario names them: “Term: 15 years” and “Backstop: from the air”. */
export const termsInWords = (
  { issues }: Pick<PublicScenario, 'issues'>,
  terms: Terms,
  { list, quoted }: Pick<Phrases, 'list' | 'quoted'>,
): string =>
  list(
    issues.flatMap(({ id, name, options }) => {
      const option = options.find((each) => each.id === terms[id]);
      return option ? [quoted(`${name}: ${option.name}`)] : [];
    }),
  );
