import { beslut, type Hinder, type Utfall } from '../hinder';
import { innehavare, svararFor } from '../organisation';
import { redanAvslutat } from '../revisionsarende/avsluta';
import { befattningIOrganet } from '../revisionsarende/befattning-i-organet';
import type { ArendeHandelse } from '../revisionsarende/handelser';
import type { RevisionsArende } from '../revisionsarende/tillstand';
import type { Sammanhang } from '../sammanhang';
import { atgardSaknas, egetArbete, egnaDelar, finnAtgard, kravEgenDel, kravEgetArbete, kravStatus } from './ansvar';
import { utforareFor, type Atgard } from './atgard';
import { UNDER_ARBETE, redanKlar } from './genomfor';

export type DelegeraAtgard = Readonly<{ atgardId: string; utforare: string }>;

/**
 * The responsible post lets another one carry out its part. Reminders go to that one; responsibility, and saying that it
 * is done, stays (ADR 24). A new one takes the place of the one before.
 */
export function delegeraAtgard(
  arende: RevisionsArende,
  { atgardId, utforare }: DelegeraAtgard,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const atgard = finnAtgard(arende, atgardId);
  const hinder =
    atgard === null
      ? atgardSaknas()
      : [
          ...kravStatus(atgard, UNDER_ARBETE, 'delegeras'),
          ...kravEgenDel(atgard, s),
          ...redanKlar(atgard, s),
          ...befattningIOrganet(utforare, arende, s),
          ...ingenAnnan(atgard, utforare, s),
        ];
  const befattningId = atgard === null ? '' : (egnaDelar(atgard, s)[0] ?? '');
  return beslut(hinder, { typ: 'atgardDelegerad', atgardId, befattningId, utforare, datum: s.idag });
}

export type AvslutaDelegering = Readonly<{ atgardId: string }>;

/** The work goes back to the responsible post: taken back by it, or handed back by the one who carried it out. */
export function avslutaDelegering(
  arende: RevisionsArende,
  { atgardId }: AvslutaDelegering,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const atgard = finnAtgard(arende, atgardId);
  if (atgard === null) return beslut(atgardSaknas());
  const egna = egetArbete(atgard, s);
  const berorda = atgard.delegeringar.filter(
    (d) => d.tom === null && (egna.includes(d.befattningId) || egna.includes(d.utforare)),
  );
  const hinder = [
    ...redanAvslutat(arende),
    ...kravEgetArbete(atgard, s),
    ...(berorda.length === 0 ? inteDelegerad() : []),
  ];
  return beslut(
    hinder,
    ...berorda.map(({ befattningId }) => ({
      ...{ typ: 'delegeringAvslutad' as const, atgardId, befattningId, datum: s.idag },
    })),
  );
}

function ingenAnnan(atgard: Atgard, utforare: string, s: Sammanhang): Hinder[] {
  const { organisation, personId, idag } = s;
  const innehav = innehavare(organisation, utforare, idag);
  const redan = atgard.ansvar.some(({ befattningId }) =>
    [befattningId, utforareFor(atgard, befattningId)].includes(utforare),
  );
  const sammaPerson =
    innehav !== null &&
    (innehav.personId === personId ||
      egnaDelar(atgard, s).some((post) => svararFor(organisation, post, innehav.personId, idag)));
  return [...(innehav === null ? vakantUtforare() : []), ...(redan || sammaPerson ? tillSigSjalv() : [])];
}

const vakantUtforare = (): Hinder[] => [
  {
    kod: 'BEFATTNING_VAKANT',
    text: 'Ingen innehar befattningen, så det finns ingen som kan utföra åtgärden.',
    fix: 'Välj en befattning som har en innehavare.',
  },
];

const tillSigSjalv = (): Hinder[] => [
  {
    kod: 'REDAN_HOS_BEFATTNINGEN',
    text: 'Åtgärden ligger redan hos den befattningen, eller hos den som innehar den.',
    fix: 'Välj en annan befattning, eller låt åtgärden ligga där den är.',
  },
];

const inteDelegerad = (): Hinder[] => [
  {
    kod: 'INTE_DELEGERAD',
    text: 'Åtgärden är inte delegerad.',
    fix: 'Den som ansvarar för åtgärden utför den också.',
  },
];
