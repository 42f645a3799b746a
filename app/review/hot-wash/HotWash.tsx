'use client';

import { Button } from '@mantine/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type HotWashStep, hotWashSteps } from '../../../game/review/hot-wash';
import type { ReviewDesk } from '../use-review';
import styles from './HotWash.module.css';
import { StepClock } from './StepClock';
import { slides } from './slides';

/** So often, in ms, a wall that shows answers looks for new ones. */
const lookEvery = 3_000;

/** What there is to show to whoever reads: what takes the whole log is for those who have it. */
const shownTo = ({ full, end }: ReviewDesk): readonly HotWashStep[] =>
  hotWashSteps.filter(({ id }) => {
    if (id === 'possible' || id === 'telling') return full;
    return id === 'questions' ? (end.notes?.debrief.length ?? 0) > 0 : true;
  });

/** Leads a class through a session that is over, one thing on the wall at a time. Everyone else comes here for the form. */
export function HotWash({ desk }: { desk: ReviewDesk }) {
  const steps = shownTo(desk);
  const [at, setAt] = useState(() => (desk.ofControl || desk.seat === null ? 0 : steps.length - 1));
  const step = steps[Math.min(at, steps.length - 1)];
  const wall = useRef<HTMLDivElement>(null);
  useLiveAnswers(desk, step?.id === 'looking-back' || !desk.ofControl);
  const go = (by: number) => setAt(Math.max(0, Math.min(steps.length - 1, at + by)));
  useArrows(go);
  useTop(step?.id ?? '', wall);
  if (!step) return null;
  const { title, Slide } = slides[step.id];
  const next = steps[at + 1];
  return (
    <div ref={wall} className={styles.wall}>
      <nav aria-label="Steps of the hot wash" className={styles.steps}>
        <ol>
          {steps.map(({ id, minutes }, index) => (
            <li key={id}>
              <button type="button" onClick={() => setAt(index)} {...(index === at ? { 'aria-current': 'step' } : {})}>
                {index + 1}. {slides[id].title} <span className={styles.minutes}>{minutes} min</span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <section className={styles.slide} aria-labelledby="hot-wash-step">
        <h2 id="hot-wash-step">{title}</h2>
        <Slide desk={desk} />
      </section>
      <footer className={styles.foot}>
        <StepClock key={step.id} minutes={step.minutes} />
        <Button variant="default" disabled={at === 0} onClick={() => go(-1)}>
          Back
        </Button>
        <Button disabled={!next} onClick={() => go(1)}>
          {next ? `Next: ${slides[next.id].title}` : 'That was all'}
        </Button>
        <Button variant="default" className={styles.fill} onClick={() => void fill(wall.current)}>
          Fill the screen
        </Button>
      </footer>
    </div>
  );
}

/** Arrows go on and back wherever the focus is, unless somebody is typing or choosing with them. */
function useArrows(go: (by: number) => void): void {
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const byKey = ({ key, target }: KeyboardEvent) => {
      const used = 'input, textarea, select, dialog, [role="tab"], [role="application"]';
      if (target instanceof Element && target.closest(used)) return;
      if (key === 'ArrowRight') latest.current(1);
      if (key === 'ArrowLeft') latest.current(-1);
    };
    document.addEventListener('keydown', byKey);
    return () => document.removeEventListener('keydown', byKey);
  }, []);
}

/** Every step begins at its top, also where the wall fills the screen and scrolls by itself. */
function useTop(step: string, wall: RefObject<HTMLElement | null>): void {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    for (const scrolled of [document.scrollingElement, wall.current]) scrolled?.scrollTo({ top: 0 });
  }, [step, wall]);
}

const fill = (element: HTMLElement | null): Promise<void> | undefined =>
  document.fullscreenElement ? document.exitFullscreen() : element?.requestFullscreen();

/** What others answer meanwhile. */
function useLiveAnswers({ refresh }: ReviewDesk, looking: boolean): void {
  useEffect(() => {
    if (!looking) return;
    const timer = setInterval(() => void refresh(), lookEvery);
    return () => clearInterval(timer);
  }, [refresh, looking]);
}
