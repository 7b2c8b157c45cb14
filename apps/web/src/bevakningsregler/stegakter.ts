import { organval } from '../ord/organ';
import { listaPaminnelseregler, listaStegar } from '#application';
import { NyaPaminnelseregler, datumfalt, id } from '#contracts';
import { MOTTAGARE, STEGE_ID, type Paminnelseregler, type Stege } from '#domain';
import { z } from 'zod';
import type { Akt } from '../akter/akt';
import { kommunakt, type Hemsida, type Kommununderlag } from '../akter/kommunakt';
import type { Alternativ, Falt, Grupp } from '../formular/falt';
import { dagfraga } from '../formular/vanliga-fragor';
import { varde } from '../http/avslagssida';
import { versalt } from '../layout/datum';
import { gallandeRegler, gallandeStege } from './gallande';
import { MOTTAGARORD, STEGENAMN } from './stegord';

const REGLER: Hemsida = { meny: 'REGLER', vag: '/bevakningsregler', namn: 'Bevakningsregler' };

/** A ladder as it is asked for: how far from the day, and on which side of it. */
const Stegformular = z
  .strictObject({
    organId: id().nullable().default(null),
    gallerFran: datumfalt(),
    nyUppgift: z.enum(MOTTAGARE).nullable().default(null),
    steg: z
      .array(
        z.strictObject({
          antal: z.int().min(0).max(1000),
          sida: z.enum(['FORE', 'EFTER']),
          slag: z.enum(['PAMINNELSE', 'ESKALERING']),
          till: z.enum(MOTTAGARE),
        }),
      )
      .default([]),
    darefterVar: z.int().nullable().default(null),
  })
  .transform(({ steg, ...ovrigt }) => ({
    ...ovrigt,
    steg: steg
      .map(({ antal, sida, ...resten }) => ({ arbetsdagar: sida === 'FORE' ? -antal : antal, ...resten }))
      .sort((a, b) => a.arbetsdagar - b.arbetsdagar),
  }));

const MOTTAGARVAL: readonly Alternativ[] = MOTTAGARE.map((till) => ({
  ...{ varde: till, etikett: versalt(MOTTAGARORD[till]) },
}));

/** Beside the steps there are, so many empty rows to write new ones in. */
const TOMMA_RADER = 3;

function stegrad(steg: Stege['steg'][number] | null, i: number): Grupp {
  const namn = (del: string): string => `steg.${String(i)}.${del}`;
  const val = (del: string, etikett: string, alternativ: readonly Alternativ[], valt?: string): Falt => ({
    ...{ slag: 'LISTA', namn: namn(del), etikett, alternativ, saknas: `Välj ${etikett.toLowerCase()}` },
    ...(valt === undefined ? {} : { varde: valt }),
  });
  const antal = steg === null ? undefined : String(Math.abs(steg.arbetsdagar));
  return {
    ...{ slag: 'GRUPP', rubrik: `Steg ${String(i + 1)}`, iRad: true },
    falt: [
      { slag: 'TAL', namn: namn('antal'), etikett: 'Arbetsdagar', saknas: 'Skriv antal arbetsdagar', varde: antal },
      val('sida', 'När', SIDOR, steg === null ? undefined : steg.arbetsdagar < 0 ? 'FORE' : 'EFTER'),
      val('slag', 'Vad', SLAG, steg?.slag),
      val('till', 'Till vem', MOTTAGARVAL, steg?.till),
    ] as Grupp['falt'],
  };
}

const SIDOR: readonly Alternativ[] = [
  { varde: 'FORE', etikett: 'före dagen' },
  { varde: 'EFTER', etikett: 'efter dagen' },
];
const SLAG: readonly Alternativ[] = [
  { varde: 'PAMINNELSE', etikett: 'Påminnelse' },
  { varde: 'ESKALERING', etikett: 'Eskalering' },
];

const fran = (hjalp?: string): Falt =>
  dagfraga({
    ...{ namn: 'gallerFran', etikett: 'Gäller från', riktning: 'FRAM', saknas: 'Skriv från vilken dag' },
    ...(hjalp === undefined ? {} : { hjalp }),
  });

type Stegunderlag = Kommununderlag & Readonly<{ stege: Stege }>;

const stegfalt = ({ stege, organisation }: Stegunderlag): readonly Falt[] => [
  {
    ...{ slag: 'LISTA', namn: 'organId', etikett: 'Nämnd', hjalp: 'Lämna tomt för alla som inte har en egen stege.' },
    alternativ: organval(organisation.organ),
  },
  fran('I dag eller senare.'),
  {
    ...{ slag: 'LISTA', namn: 'nyUppgift', etikett: 'Besked nästa morgon till', alternativ: MOTTAGARVAL },
    varde: stege.nyUppgift ?? undefined,
  },
  ...[...stege.steg, ...Array.from({ length: TOMMA_RADER }, () => null)].map(stegrad),
  {
    ...{ slag: 'TAL', namn: 'darefterVar', etikett: 'Upprepa det sista steget efter så många arbetsdagar' },
    varde: stege.darefterVar === null ? undefined : String(stege.darefterVar),
  },
];

const stegakt = (stegeId: Stege['id']): Akt =>
  kommunakt<Stegunderlag>({
    ...{ kommando: 'publiceraStege', vag: `bevakningsregler/${stegeId}/andra`, hem: REGLER },
    schema: Stegformular.transform((stege) => ({ stege: stegeId, ...stege })),
    underlag: async (kommun, lager) => ({
      ...kommun,
      stege: gallandeStege(varde(await listaStegar(lager, kommun.aktor)), {
        id: stegeId,
        organId: null,
        idag: kommun.idag,
      }),
    }),
    namn: 'Publicera stegen',
    rubrik: () => STEGENAMN[stegeId].namn,
    ingress: () => `${STEGENAMN[stegeId].om} Stegen visas som den är i dag. Töm en rad för att ta bort steget.`,
    falt: stegfalt,
    sedan: [
      'Stegen gäller från sin dag, också i öppna ärenden. Det som redan är gjort upprepas inte.',
      'Den gamla versionen sparas.',
    ],
    klart: 'Stegen är publicerad',
  });

type Regelunderlag = Kommununderlag & Readonly<{ regler: Paminnelseregler }>;

const regelakt = kommunakt<Regelunderlag>({
  ...{ kommando: 'publiceraPaminnelseregler', vag: 'bevakningsregler/besked/andra', hem: REGLER },
  schema: NyaPaminnelseregler.extend({ semesterperiod: NyaPaminnelseregler.shape.semesterperiod.default(null) }),
  underlag: async (kommun, lager) => ({
    ...kommun,
    regler: gallandeRegler(varde(await listaPaminnelseregler(lager, kommun.aktor)), kommun.idag),
  }),
  namn: 'Publicera reglerna',
  rubrik: () => 'När lämnas besked?',
  falt: ({ regler: { semesterperiod, bradskandePerDag } }) => [
    fran('I dag eller senare.'),
    {
      ...{ slag: 'TAL', namn: 'semesterperiod.franVecka', etikett: 'Semester från vecka' },
      hjalp: 'Lämna båda veckorna tomma om ni inte har någon semesterperiod.',
      varde: semesterperiod === null ? undefined : String(semesterperiod.franVecka),
    },
    {
      ...{ slag: 'TAL', namn: 'semesterperiod.tillVecka', etikett: 'Semester till vecka' },
      varde: semesterperiod === null ? undefined : String(semesterperiod.tillVecka),
    },
    {
      ...{ slag: 'TAL', namn: 'bradskandePerDag', etikett: 'Brådskande brev per person och dag, högst' },
      ...{ saknas: 'Skriv ett tal', varde: String(bradskandePerDag) },
    },
  ],
  sedan: ['Reglerna gäller från sin dag. Den gamla versionen sparas.'],
  klart: 'Reglerna är publicerade',
});

/** What a kommun decides about its reminders (ADR 20). */
export const STEGAKTER: readonly Akt[] = [...STEGE_ID.map(stegakt), regelakt];
