import { Button } from '@mantine/core';
import { Problem } from '../components/Problem';
import styles from './host.module.css';
import type { useScenarios } from './use-scenarios';

/** Why there are no scenarios to choose from, and the way to ask again. */
export function ScenarioProblem({ scenarios: { problem, read } }: { scenarios: ReturnType<typeof useScenarios> }) {
  if (!problem) return null;
  return (
    <div className={styles['again']}>
      <Problem text={problem} />
      <Button variant="default" onClick={read}>
        Try again
      </Button>
    </div>
  );
}
