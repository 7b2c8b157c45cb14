import { ATGARD_STATUSAR } from '#domain';
import { z } from 'zod';
import { antal, dag, ettId, janej, ord } from './falt';

/** A row in the list of åtgärder across cases. */
export const AtgardsradSvar = z.strictObject({
  id: ettId(),
  arendeId: ettId(),
  arendeTitel: ord('Granskning av aktivering av unga'),
  organId: ettId(),
  rekommendationIds: z.array(ettId()).meta({ description: 'De rekommendationer som åtgärden svarar mot.' }),
  beskrivning: ord('Ta fram rutin för egenkontroll'),
  status: z.enum(ATGARD_STATUSAR),
  klartDatum: dag('2025-09-30').nullable(),
  beslutad: dag('2025-03-20'),
  avslutad: janej(false),
  forsenad: janej(true),
  ansvariga: z.array(ettId()).meta({ description: 'Befattningar, aldrig personer.' }),
});

/** The whole kommun in numbers, for kommunstyrelsens uppsikt (KL 6:1). */
export const OversiktSvar = z.strictObject({
  datum: dag('2025-04-01'),
  svar: z.array(
    z.strictObject({
      organId: ettId(),
      oppnaArenden: antal(12),
      forsenade: antal(1),
      inomTrettio: antal(2).meta({ description: 'Svar som ska vara framme inom 30 dagar.' }),
      inomSextio: antal(4).meta({ description: 'Inom 60 dagar, de inom 30 medräknade.' }),
      inomNittio: antal(5).meta({ description: 'Inom 90 dagar, de inom 60 medräknade.' }),
    }),
  ),
  senaSvar: z
    .array(
      z.strictObject({
        arendeId: ettId(),
        granskningId: ettId(),
        organId: ettId(),
        titel: ord('Granskning av aktivering av unga'),
        svarSenast: dag(),
        dagarSen: antal(1),
      }),
    )
    .meta({ description: 'De 50 som är mest sena.' }),
  senaExterna: z
    .array(
      z.strictObject({
        granskningId: ettId(),
        titel: ord('Granskning av aktivering av unga'),
        namn: ord('Bostadsbolaget AB'),
        svarSenast: dag(),
        dagarSen: antal(1),
      }),
    )
    .meta({ description: 'Bolag och kommunalförbund som inte har svarat i tid, de 50 som är mest sena.' }),
  atgarder: z.array(
    z.strictObject({
      organId: ettId(),
      oppna: antal(30),
      forsenade: antal(3),
      hogstTreManader: antal(10).meta({ description: 'Beslutade för högst 90 dagar sedan.' }),
      hogstSexManader: antal(8).meta({ description: 'Beslutade för 91–180 dagar sedan.' }),
      hogstEttAr: antal(8).meta({ description: 'Beslutade för 181–365 dagar sedan.' }),
      overEttAr: antal(4).meta({ description: 'Beslutade för mer än ett år sedan.' }),
    }),
  ),
  sammantraden: z
    .array(z.strictObject({ id: ettId(), organId: ettId(), datum: dag('2025-04-24') }))
    .meta({ description: 'Sammanträden inom 90 dagar.' }),
  vakanta: z
    .array(
      z.strictObject({
        befattningId: ettId(),
        organId: ettId().nullable(),
        namn: ord('Enhetschef ekonomiskt bistånd'),
        uppgifter: antal(2),
        narmast: dag('2025-04-15'),
      }),
    )
    .meta({ description: 'Befattningar som ingen innehar i dag och som har uppgifter.' }),
});
