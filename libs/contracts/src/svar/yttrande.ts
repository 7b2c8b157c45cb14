import { STALLNINGSTAGANDEN } from '#domain';
import { z } from 'zod';
import { antal, dag, ettId, janej, ord } from './falt';

export const RemissSvar = z.strictObject({
  id: ettId(),
  befattningId: ettId(),
  fraga: ord('Instämmer ni? Vad görs redan, och när kan det vara klart?'),
  rekommendationIds: z.array(ettId()),
  skickad: dag('2025-01-22'),
  svarSenast: dag('2025-02-12'),
  svar: z.strictObject({ text: ord('Vi instämmer.'), datum: dag('2025-02-10'), avPersonId: ettId() }).nullable(),
});

export const BemotandeSvar = z.strictObject({
  rekommendationId: ettId(),
  delId: ettId().nullable(),
  stallningstagande: z.enum(STALLNINGSTAGANDEN),
  text: ord('Nämnden instämmer och tar fram en rutin.'),
  egenRubrik: janej(true),
  atgarder: z.array(
    z.strictObject({
      beskrivning: ord('Ta fram rutin för egenkontroll'),
      ansvariga: z.array(ettId()),
      klartDatum: dag('2025-09-30').nullable(),
      foljsUpp: dag('2025-11-28').nullable(),
      datumSaknasSkal: ord('Nämnden återkommer när upphandlingen är klar.').nullable(),
    }),
  ),
});

const roster = () => ({ ja: antal(8), nej: antal(7), avstar: antal(0) });
const antaget = () => z.enum(['FORSLAGET', 'YRKANDET']);

export const Votering = z.strictObject({
  ...roster(),
  jaBetyder: ord('arbetsutskottets förslag'),
  jaGaller: antaget(),
  grupper: z.array(z.strictObject({ grupp: ord('S'), ...roster() })),
});

export const Beslut = z.strictObject({
  vag: z.enum(['NAMND', 'ORDFORANDE', 'DELEGAT']),
  paragraf: ord('§ 38').nullable(),
  datum: dag('2025-03-20'),
  lydelse: ord('Nämnden översänder yttrandet till revisorerna.'),
  antaget: antaget(),
  votering: Votering.nullable(),
  reservationer: z.array(ord('Ledamöterna från M, KD, L och SD')),
  stod: z
    .strictObject({
      mandat: ord('Delegationsordningen punkt 1.4'),
      motivering: ord('Nästa sammanträde är efter svar senast.'),
    })
    .nullable(),
  anmald: z.strictObject({ paragraf: ord('§ 5'), datum: dag('2025-04-24') }).nullable(),
});

export const Yttrandeversion = z.strictObject({
  id: ettId(),
  ursprung: z.enum(['FORSLAG_TILL_BESLUT', 'YRKANDE']),
  av: ord('M, KD, L, SD').nullable(),
  lydelse: ord('Eget yttrande'),
  uppdrag: z.array(ord('Förvaltningschefen ska genomföra det.')),
  bemotanden: z.array(BemotandeSvar),
  status: z.enum(['ANTAGEN', 'EJ_ANTAGEN']),
});

export const Komplettering = z.strictObject({
  id: ettId(),
  fraga: ord('När bedöms arbetet vara klart?'),
  begard: dag('2025-04-15'),
  senast: dag('2025-05-15'),
  svar: z.strictObject({ text: ord('Den 30 september 2025.'), datum: dag('2025-05-06') }).nullable(),
  mottagen: dag('2025-05-07').nullable(),
});
