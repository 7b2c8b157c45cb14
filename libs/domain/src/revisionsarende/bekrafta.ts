import { utfall, type Utfall } from '../hinder';
import { datumIStockholm, tidpunktIStockholm, type Datum } from '../kalender';
import { innehavare, overlamningsdag } from '../organisation';
import type { Sammanhang } from '../sammanhang';
import { hosPosten, inre, organetsPost, type Bevakningsdel, type Omgivning } from './bevakningsgrund';
import type { ArendeHandelse } from './handelser';
import type { RevisionsArende } from './tillstand';

/**
 * The day of the överlämning that the case has been in without being confirmed by the one who took over; null when there
 * is none. A case that came afterwards was never handed over. Who is jävig in a case has no say in it (KL 6:28).
 */
export function obekraftadOverlamning(
  arende: RevisionsArende,
  { organisation, idag }: Pick<Omgivning, 'organisation' | 'idag'>,
): Datum | null {
  const post = organetsPost(arende, 'ORDFORANDE', { organisation, idag });
  if (post === null || arende.avslut !== null) return null;
  const dag = overlamningsdag(organisation, post, idag);
  const fanns = hosOrganetSedan(arende) < dag;
  const bekraftad = arende.bekraftelser.some((bekraftelse) => bekraftelse.overlamningsdag === dag);
  const javig = arende.javiga.includes(innehavare(organisation, post, idag)?.personId ?? '');
  return fanns && !bekraftad && !javig ? dag : null;
}

const hosOrganetSedan = ({ oppnad, tidigareOrgan }: RevisionsArende): Datum =>
  tidigareOrgan.at(-1)?.tom ?? datumIStockholm(oppnad);

/** That the new ordförande acknowledges the överlämning; it lies on the post, in each of the cases (ADR 26). */
export function bevakaOverlamningen(arende: RevisionsArende, omgivning: Omgivning): Bevakningsdel[] {
  const dag = obekraftadOverlamning(arende, omgivning);
  if (dag === null) return [];
  return [
    {
      nyckel: `overlamning/${dag}`,
      slag: 'OVERLAMNING',
      rubrik: 'Överlämningen av öppna ärenden ska kvitteras',
      ansvariga: hosPosten(organetsPost(arende, 'ORDFORANDE', omgivning)),
      startar: tidpunktIStockholm(dag, '00:00'),
      forfaller: inre(dag, omgivning.kalender),
      stege: 'uppgift',
    },
  ];
}

/** The new ordförande has acknowledged the överlämning, and by that confirmed the case. Nothing when it was not in it. */
export function bekrafta(
  arende: RevisionsArende,
  { overlamningsdag: dag, avPersonId }: Readonly<{ overlamningsdag: Datum; avPersonId: string }>,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  if (obekraftadOverlamning(arende, s) !== dag) return utfall();
  return utfall({ typ: 'arendeBekraftat', overlamningsdag: dag, avPersonId, datum: s.idag });
}
