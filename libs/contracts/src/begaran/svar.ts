import { STALLNINGSTAGANDEN } from '#domain';
import { z } from 'zod';
import { datumfalt, id, kortText, langText, rad } from './falt';

const antalRoster = () => z.int().min(0).max(200);
const mottagare = () => z.array(rad(200)).min(1, { error: 'Ange minst en mottagare.' }).max(50);

export const Diarieforing = z.strictObject({ dnr: rad(60) });

export const FaststalldPlan = z.strictObject({ sammantradeId: id(), handlaggare: id() });

export const BeviljatAnstand = z.strictObject({ svarSenast: datumfalt(), beslutad: datumfalt(), kalla: rad(300) });

export const NyaRemisser = z.strictObject({
  befattningIds: z.array(id()).min(1, { error: 'Välj minst en befattning.' }).max(100),
  rekommendationIds: z.array(id()).min(1, { error: 'Välj minst en rekommendation.' }).max(200),
  fraga: langText(),
  svarSenast: datumfalt(),
});

export const Remissvar = z.strictObject({ text: langText() });

export const NyttBemotande = z.strictObject({
  rekommendationId: id(),
  stallningstagande: z.enum(STALLNINGSTAGANDEN),
  text: langText().nullable().default(null),
  egenRubrik: z.boolean().default(true).meta({ description: 'Texten står under rekommendationens egen rubrik.' }),
  atgarder: z
    .array(
      z.strictObject({
        beskrivning: kortText(),
        ansvariga: z.array(id()).max(20).default([]).meta({ description: 'Befattningar, aldrig personer.' }),
        klartDatum: datumfalt().nullable().default(null),
        datumSaknasSkal: kortText().nullable().default(null),
      }),
    )
    .max(50)
    .default([]),
});

export const Underskrift = z.strictObject({
  datum: datumfalt(),
  overstyrningsskal: kortText().nullable().default(null),
});

export const Utskottsbehandling = z.strictObject({ paragraf: rad(30), datum: datumfalt(), forslag: langText() });

export const Kallelse = z.strictObject({ datum: datumfalt() });

export const FattatBeslut = z.strictObject({
  paragraf: rad(30),
  datum: datumfalt(),
  lydelse: langText(),
  motyrkanden: z
    .array(z.strictObject({ av: rad(200), lydelse: langText(), uppdrag: z.array(langText()).max(20).default([]) }))
    .max(20)
    .default([]),
  votering: z
    .strictObject({ ja: antalRoster(), nej: antalRoster(), avstar: antalRoster(), jaBetyder: kortText() })
    .nullable()
    .default(null),
  reservationer: z.array(kortText()).max(20).default([]),
});

export const Justering = z.strictObject({ datum: datumfalt(), omedelbar: z.boolean().default(false) });

export const Expediering = z.strictObject({ datum: datumfalt(), mottagare: mottagare(), satt: rad(100) });

export const Mottagning = z.strictObject({ datum: datumfalt() });

export const BegardKomplettering = z.strictObject({ fraga: langText(), senast: datumfalt() });

export const LamnadKomplettering = z.strictObject({
  text: langText(),
  datum: datumfalt(),
  mottagare: mottagare(),
  satt: rad(100),
});

export const Godtagande = z.strictObject({});

export const Aterrapport = z.strictObject({ paragraf: rad(30), datum: datumfalt(), text: langText() });

export const Avslut = z.strictObject({ paragraf: rad(30), datum: datumfalt() });
