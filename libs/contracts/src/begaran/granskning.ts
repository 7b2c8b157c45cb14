import { z } from 'zod';
import { datumfalt, id, langText, rad } from './falt';

/** Registers what revisorerna sent: report, missiv, recommendations and to whom (domain 7.1). One case per organ. */
export const RegistreraGranskning = z.strictObject({
  titel: rad(300),
  revisionsbyra: rad(200).nullable().default(null),
  revisorernasDnr: rad(60).nullable().default(null),
  rapportdatum: datumfalt(),
  missivdatum: datumfalt(),
  inkommen: datumfalt(),
  svarSenast: datumfalt(),
  narKlartBegart: z
    .boolean()
    .meta({ description: 'Missivet frågar när arbetet bedöms vara klart, så varje åtgärd behöver ett klart-datum.' }),
  samladBedomning: langText().nullable().default(null),
  organIds: z.array(id()).max(100).default([]).meta({ description: 'Organ som ska svara.' }),
  samtliga: z
    .boolean()
    .default(false)
    .meta({ description: 'Alla organ som är verksamma den dag rapporten kom ska svara.' }),
  kannedomOrganIds: z
    .array(id())
    .max(100)
    .default([])
    .meta({ description: 'Organ som får granskningen för kännedom, och bara anmäler den.' }),
  externa: z
    .array(z.strictObject({ namn: rad(200), slag: z.enum(['BOLAG', 'KOMMUNALFORBUND']) }))
    .max(50)
    .default([])
    .meta({ description: 'Bolag och kommunalförbund som ska svara. De följs, men har inget ärende här.' }),
  rekommendationer: z
    .array(
      z.strictObject({
        nummer: z.int().min(1).max(999),
        text: langText(),
        rapportensLydelse: langText()
          .nullable()
          .default(null)
          .meta({ description: 'Rapportens ord, när missivet säger något annat. Missivets text är den som besvaras.' }),
        organIds: z
          .array(id())
          .max(100)
          .nullable()
          .default(null)
          .meta({ description: 'Organ som rekommendationen riktas till; null betyder alla som ska svara.' }),
      }),
    )
    .max(200),
  tidigareRekommendationIds: z
    .array(id())
    .max(200)
    .default([])
    .meta({ description: 'Rekommendationer ur tidigare granskningar som den här följer upp.' }),
});
export type RegistreraGranskning = z.infer<typeof RegistreraGranskning>;

/** Revisorerna have had the reply of a bolag or kommunalförbund. */
export const ExterntSvar = z.strictObject({
  datum: datumfalt(),
  dnr: rad(60).nullable().default(null).meta({ description: 'Adressatens diarienummer.' }),
  kommentar: langText().nullable().default(null),
});
