import { ATGARD_STATUSAR, RAPPORTSLAG, SVAR_STATUSAR } from '#domain';
import { z } from 'zod';
import { antal, dag, ettId, janej, ord, tid } from './falt';
import { Rekommendationslage } from './uppfoljning';

const Fristutfall = z.strictObject({
  utfall: z.enum(['I_TID', 'SEN', 'VANTAS']),
  dagar: antal(0).meta({ description: 'Dagar för sent.' }),
});

const Granskningsstatus = z.strictObject({
  arendeId: ettId(),
  titel: ord('Granskning av aktivering av unga'),
  dnr: ord('2025-00022').nullable(),
  revisorernasDnr: ord('KR 2024-00021').nullable(),
  inkommen: dag('2025-01-17'),
  svar: z.strictObject({
    ursprungligSvarSenast: dag(),
    gallandeSvarSenast: dag(),
    mottaget: dag('2025-03-27').nullable(),
    motUrsprunglig: Fristutfall,
    motGallande: Fristutfall,
  }),
  rekommendationer: z.array(
    Rekommendationslage.extend({
      avvikelser: z.array(
        z.strictObject({
          atgard: ord('Ta fram rutin för egenkontroll'),
          orsak: ord('Ny lag trädde i kraft senare än väntat.'),
          nyttKlartDatum: dag('2025-11-28').nullable(),
        }),
      ),
    }),
  ),
});

const Kvartalsstatus = z.strictObject({
  organ: ord('Nämnden för arbete och välfärd'),
  fran: dag('2025-01-01'),
  till: dag('2025-03-31'),
  datum: dag('2025-04-01'),
  farger: z.strictObject({ gron: antal(2), gul: antal(4), rod: antal(1), gra: antal(2) }),
  atgarderKlara: antal(3),
  atgarderTotalt: antal(9),
  atgarderForsenade: antal(1),
  granskningar: z.array(Granskningsstatus),
  nastaRapport: dag('2025-07-01'),
});

const Grunduppgifter = z.strictObject({
  arendeId: ettId(),
  titel: ord('Uppföljning av placeringar av barn och unga'),
  revisionsbyra: ord('Byrån AB').nullable(),
  dnr: ord('2022-00310').nullable(),
  revisorernasDnr: ord('KR 2022-00011').nullable(),
  rapportdatum: dag('2022-11-03'),
  inkommen: dag('2022-11-03'),
  samladBedomning: ord('inte fullt ut').nullable(),
});

const Arsavsnitt = z.strictObject({
  organ: ord('Nämnden för arbete och välfärd'),
  ar: z.int().meta({ example: 2023 }),
  datum: dag('2024-01-02'),
  granskningar: z.array(
    Grunduppgifter.extend({
      rekommendationer: z.array(
        z.strictObject({ nummer: antal(1), text: ord('Utveckla arbetet med övning och utbildning.') }),
      ),
      yttrandeFramtaget: janej(false),
      yttrande: ord('Granskningen inkom i december 2023, yttrande ännu inte framtaget.'),
    }),
  ),
  uppfoljning: z.array(
    z.strictObject({
      ar: z.int().meta({ example: 2022 }),
      rubrik: ord('Uppföljning från revision 2022'),
      granskningar: z.array(
        Grunduppgifter.extend({
          rekommendationer: z.array(Rekommendationslage),
          atgarderUnderAret: z.array(
            z.strictObject({
              atgard: ord('Kontroll att övervägande sker varje halvår'),
              gjort: ord('Genomförd och verifierad den 15 december 2023.'),
            }),
          ),
          kvarstar: z.array(ord('Ta fram en kvalitetsrapport, ska vara klar den 31 mars 2024.')),
        }),
      ),
    }),
  ),
});

const Overlamnatarende = z.strictObject({
  arendeId: ettId(),
  titel: ord('Granskning av aktivering av unga'),
  dnr: ord('2025-00022').nullable(),
  svarStatus: z.enum(SVAR_STATUSAR),
  svarSenast: dag(),
  svarMottaget: dag('2025-03-27').nullable(),
  sammantrade: dag('2025-03-20').nullable().meta({ description: 'Sammanträdet som svaret är planerat till.' }),
  harnast: z.array(z.strictObject({ dag: dag('2025-03-13'), vad: ord('Kallelsen skickas') })),
  varningar: z.array(z.strictObject({ kod: ord('V14'), text: ord('Ordförandens beslut är inte anmält.') })),
  atgarder: z.array(
    z.strictObject({
      atgardId: ettId(),
      beskrivning: ord('Ta fram rutin för egenkontroll'),
      status: z.enum(ATGARD_STATUSAR),
      ansvariga: z.array(ord('Enhetschef ekonomiskt bistånd')),
      klartDatum: dag('2025-09-30').nullable(),
      forsenad: janej(false),
    }),
  ),
  anstandUtanBesked: z.array(z.strictObject({ begard: dag('2025-03-01'), onskadSvarSenast: dag('2025-04-30') })),
  obesvaradeKompletteringar: z.array(
    z.strictObject({
      fraga: ord('När bedöms arbetet vara klart?'),
      begard: dag('2025-04-10'),
      senast: dag('2025-05-15'),
    }),
  ),
  oanmaltBeslut: dag('2025-03-12').nullable(),
});

const Overlamning = z.strictObject({
  organ: ord('Nämnden för arbete och välfärd'),
  overlamningsdag: dag('2027-01-01').meta({
    description: 'Första dagen med en ny ordförande eller en ny mandatperiod.',
  }),
  datum: dag('2027-01-04'),
  arenden: z.array(Overlamnatarende),
});

/** What report there is, without its content. */
export const RapportradSvar = z.strictObject({
  id: ettId(),
  organId: ettId(),
  slag: z.enum(RAPPORTSLAG),
  period: ord('2025-K1').meta({ description: 'Kvartalet, 2025-K1, året, 2025, eller överlämningens dag, 2027-01-01.' }),
  version: z.int().min(1).meta({ example: 1 }),
  datum: dag('2025-04-01'),
  skapad: tid('2025-04-01T05:30:00.000Z'),
});

/** A report as it was frozen (domain 7.7, 7.8, 2.7): one of the contents, as `slag` says. */
export const RapportSvar = RapportradSvar.extend({
  kvartal: Kvartalsstatus.nullable(),
  ar: Arsavsnitt.nullable(),
  overlamning: Overlamning.nullable(),
  kvittens: z
    .strictObject({ datum: dag('2027-01-11'), avPersonId: ettId() })
    .nullable()
    .meta({ description: 'När och av vem en överlämning har kvitterats.' }),
});
