'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { PublicScenario } from '../../game/scenario/readers';
import { type Answer, scenario as fetchScenario } from '../lib/api';
import { usePageTitle } from '../lib/use-page';
import { Notice } from '../seat/Notice';
import { AllScenarios } from './AllScenarios';
import { addressOf } from './address';
import { PrecedentList } from './PrecedentList';
import { PrecedentPage } from './PrecedentPage';

/** The address says which scenario and which of its precedents; without either it is a list. */
export function Precedents() {
  const asked = useSearchParams();
  const scenario = asked.get('scenario');
  const precedent = asked.get('precedent');
  return scenario ? <OfScenario key={scenario} id={scenario} precedent={precedent} /> : <AllScenarios />;
}

function OfScenario({ id, precedent }: Readonly<{ id: string; precedent: string | null }>) {
  const [answer, setAnswer] = useState<Answer<PublicScenario> | null>(null);
  useEffect(() => {
    let gone = false;
    void fetchScenario(id).then((value) => {
      if (!gone) setAnswer(value);
    });
    return () => {
      gone = true;
    };
  }, [id]);
  const found = answer?.ok ? answer.value.precedents.find((each) => each.id === precedent) : undefined;
  usePageTitle(found?.name ?? 'Precedents');

  if (!answer) return <Notice title="Opening the precedents…" />;
  if (!answer.ok) return <Missing text={answer.message} href="/precedents" />;
  if (precedent === null) return <PrecedentList scenario={answer.value} />;
  if (!found) return <Missing text="This scenario has no precedent of that name." href={addressOf(id)} />;
  return <PrecedentPage key={found.id} scenario={answer.value} precedent={found} />;
}

function Missing({ text, href }: Readonly<{ text: string; href: string }>) {
  return (
    <Notice title="No precedent here">
      <p>{text}</p>
      <Button component={Link} href={href} variant="default">
        To the list
      </Button>
    </Notice>
  );
}
