import { STALLNINGSTAGANDEN } from '#domain';
import { z } from 'zod';
import { dag, ettId, ord, tid } from './falt';
import { Beslut } from './yttrande';

const Innehall = z.strictObject({
  titel: ord('Granskning av aktivering av unga'),
  dnr: ord('2025-00022').nullable(),
  revisorernasDnr: ord('KR 2024-00021').nullable(),
  datum: dag('2025-03-26'),
  ursprungligSvarSenast: dag(),
  gallandeSvarSenast: dag(),
  beslut: Beslut.pick({ vag: true, paragraf: true, datum: true, lydelse: true, votering: true }).nullable(),
  gemensamtMed: z.array(ord('Socialnämnden')),
  reservationer: z.array(ord('Ledamöterna från M, KD, L och SD')),
  ejAntagna: z.array(z.strictObject({ av: ord('M, KD, L, SD').nullable(), lydelse: ord('Eget yttrande') })),
  bemotanden: z.array(
    z.strictObject({
      nummer: z.int().meta({ example: 1 }),
      rekommendation: ord('Säkerställ att brister omsätts till åtgärder.'),
      del: ord('Bristerna dokumenteras.').nullable(),
      stallningstagande: z.enum(STALLNINGSTAGANDEN),
      text: ord('Nämnden instämmer och tar fram en rutin.'),
      atgarder: z.array(
        z.strictObject({
          beskrivning: ord('Ta fram rutin för egenkontroll'),
          ansvariga: z.array(ord('Enhetschef ekonomiskt bistånd')),
          klartDatum: dag('2025-09-30').nullable(),
        }),
      ),
    }),
  ),
  kompletteringar: z.array(
    z.strictObject({
      fraga: ord('När bedöms arbetet vara klart?'),
      svar: ord('Den 30 september 2025.'),
      datum: dag('2025-05-06'),
    }),
  ),
});

/** A reply as it was expedierad: all that revisorerna and the public see (domain 5.2). Never changed; a new one is a new version. */
export const PubliceringSvar = z.strictObject({
  id: ettId(),
  arendeId: ettId(),
  granskningId: ettId(),
  organId: ettId(),
  version: z.int().min(1).meta({ example: 1 }),
  datum: dag('2025-03-26'),
  publicerad: tid('2025-03-26T08:00:00.000Z'),
  innehall: Innehall,
});
