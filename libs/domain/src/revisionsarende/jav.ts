import { beslut, type Hinder, type Utfall } from '../hinder';
import type { Organisation } from '../organisation';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse } from './handelser';
import type { RevisionsArende } from './tillstand';

export type AnmalJav = Readonly<{ personId: string }>;

/**
 * A person is jävig in the case (KL 6:28–32, 7:4) and has no more to do with it: does not see it, is not written to of it
 * and cannot act in it. Why is not asked. The protokoll has the decision; this carries it out.
 */
export function anmalJav(arende: RevisionsArende, { personId }: AnmalJav, s: Sammanhang): Utfall<ArendeHandelse> {
  const hinder = arJavig(arende, personId) ? redanJavig() : utanUppdrag(personId, s);
  return beslut(hinder, { typ: 'javAnmalt', personId, datum: s.idag });
}

/** What made the person jävig is gone, or was never there. */
export function havJav(arende: RevisionsArende, { personId }: AnmalJav, s: Sammanhang): Utfall<ArendeHandelse> {
  return beslut(inteJavig(arende, personId), { typ: 'javHavt', personId, datum: s.idag });
}

export const arJavig = ({ javiga }: RevisionsArende, personId: string): boolean => javiga.includes(personId);

/** The organisation as it is in this case: who is jävig holds no post in it, so the nearest holder above answers. */
export function utanJaviga(organisation: Organisation, { javiga }: Pick<RevisionsArende, 'javiga'>): Organisation {
  if (javiga.length === 0) return organisation;
  const ojavig = ({ personId }: Readonly<{ personId: string }>): boolean => !javiga.includes(personId);
  return {
    ...organisation,
    innehav: organisation.innehav.filter(ojavig),
    ersattningar: organisation.ersattningar.filter(ojavig),
  };
}

function utanUppdrag(personId: string, { organisation: { innehav, ersattningar } }: Sammanhang): Hinder[] {
  if ([...innehav, ...ersattningar].some((i) => i.personId === personId)) return [];
  return [
    {
      kod: 'PERSON_SAKNAS',
      text: 'Personen har ingen befattning i kommunen, och ser inte ärendet.',
      fix: 'Välj en person som innehar en befattning.',
    },
  ];
}

const redanJavig = (): Hinder[] => [
  { kod: 'REDAN_JAVIG', text: 'Personen är redan anmäld som jävig.', fix: 'Se ärendets händelser.' },
];

function inteJavig(arende: RevisionsArende, personId: string): Hinder[] {
  if (arJavig(arende, personId)) return [];
  return [{ kod: 'INTE_JAVIG', text: 'Personen är inte anmäld som jävig.', fix: 'Se ärendets händelser.' }];
}
