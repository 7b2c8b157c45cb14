import { STALLNINGSTAGANDEN } from '#domain';
import { z } from 'zod';
import { datumfalt, id, kortText, langText, paragraf, rad } from './falt';

const antalRoster = () => z.int().min(0).max(200);
const mottagare = () => z.array(rad(200)).min(1, { error: 'Ange minst en mottagare.' }).max(50);

export const Diarieforing = z.strictObject({ dnr: rad(60) });

export const FaststalldPlan = z.strictObject({ sammantradeId: id(), handlaggare: id() });

/** Null is refused by the decision, which says why (V15). */
const kalla = () =>
  rad(300)
    .nullable()
    .default(null)
    .meta({ description: 'Handlingen från revisorerna: vad den är och vilken dag den kom.' });

export const BegartAnstand = z.strictObject({
  begard: datumfalt(),
  onskadSvarSenast: datumfalt(),
  skal: langText(),
});

export const BeviljatAnstand = z.strictObject({ svarSenast: datumfalt(), beslutad: datumfalt(), kalla: kalla() });

export const AvslagetAnstand = z.strictObject({ datum: datumfalt(), kalla: kalla() });

export const Revisorspaminnelse = z.strictObject({ datum: datumfalt(), kalla: rad(300) });

export const DeladRekommendation = z.strictObject({
  rekommendationId: id(),
  delar: z.array(langText()).min(2, { error: 'Ange minst två delar.' }).max(20),
});

export const NyaRemisser = z.strictObject({
  befattningIds: z.array(id()).min(1, { error: 'Välj minst en befattning.' }).max(100),
  rekommendationIds: z.array(id()).min(1, { error: 'Välj minst en rekommendation.' }).max(200),
  fraga: langText(),
  svarSenast: datumfalt(),
});

export const NyOrganremiss = z.strictObject({
  organId: id(),
  rekommendationIds: z.array(id()).min(1, { error: 'Välj minst en rekommendation.' }).max(200),
  fraga: langText(),
  svarSenast: datumfalt(),
});

export const ForlangdOrganremiss = z.strictObject({ svarSenast: datumfalt() });

export const AterkalladOrganremiss = z.strictObject({ skal: langText() });

export const Remissvar = z.strictObject({ text: langText() });

export const NyttBemotande = z.strictObject({
  rekommendationId: id(),
  delId: id().nullable().default(null).meta({ description: 'Delen som besvaras, om rekommendationen är delad.' }),
  stallningstagande: z.enum(STALLNINGSTAGANDEN),
  text: langText().nullable().default(null),
  egenRubrik: z.boolean().default(true).meta({ description: 'Texten står under rekommendationens egen rubrik.' }),
  atgarder: z
    .array(
      z.strictObject({
        beskrivning: kortText(),
        ansvariga: z.array(id()).max(20).default([]).meta({ description: 'Befattningar, aldrig personer.' }),
        klartDatum: datumfalt().nullable().default(null),
        foljsUpp: datumfalt().nullable().default(null),
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

export const Utskottsbehandling = z.strictObject({
  paragraf: paragraf(),
  datum: datumfalt(),
  forslag: langText(),
  andrat: z.boolean().default(false).meta({ description: 'Utskottet föreslår något annat än förvaltningen.' }),
});

const avUtskottEllerNamnd = () => z.enum(['UTSKOTT', 'NAMND']).default('NAMND');

export const Bordlaggning = z.strictObject({ av: avUtskottEllerNamnd(), paragraf: paragraf(), datum: datumfalt() });

export const Aterremiss = z.strictObject({
  av: avUtskottEllerNamnd(),
  paragraf: paragraf(),
  datum: datumfalt(),
  skal: langText(),
});

export const Kallelse = z.strictObject({ datum: datumfalt() });

const antaget = () => z.enum(['FORSLAGET', 'YRKANDET']).default('FORSLAGET');
const uppdrag = () => z.array(kortText()).max(20).default([]);
const roster = () => ({ ja: antalRoster(), nej: antalRoster(), avstar: antalRoster() });

export const FattatBeslut = z.strictObject({
  paragraf: paragraf(),
  datum: datumfalt(),
  lydelse: langText(),
  antaget: antaget().meta({ description: 'Vad nämnden antog: förslaget på kallelsen, eller ett yrkande mot det.' }),
  uppdrag: uppdrag().meta({ description: 'Uppdrag som nämnden gav utöver yttrandet; varje uppdrag blir en åtgärd.' }),
  motyrkanden: z
    .array(z.strictObject({ av: rad(200), lydelse: langText(), uppdrag: z.array(langText()).max(20).default([]) }))
    .max(20)
    .default([]),
  votering: z
    .strictObject({
      ...roster(),
      jaBetyder: kortText(),
      jaGaller: antaget(),
      grupper: z
        .array(z.strictObject({ grupp: rad(60), ...roster() }))
        .max(30)
        .default([])
        .meta({ description: 'Rösterna per ledamotsgrupp; aldrig per person.' }),
    })
    .nullable()
    .default(null),
  reservationer: z.array(kortText()).max(20).default([]),
});

export const BeslutUtanSammantrade = z.strictObject({
  vag: z.enum(['ORDFORANDE', 'DELEGAT']),
  datum: datumfalt(),
  lydelse: langText(),
  mandat: rad(200).nullable().default(null).meta({ description: 'Punkten i delegationsordningen.' }),
  motivering: langText(),
});

export const AnmaltBeslut = z.strictObject({ paragraf: paragraf(), datum: datumfalt() });

export const Justering = z.strictObject({ datum: datumfalt(), omedelbar: z.boolean().default(false) });

export const UppsattAnslag = z.strictObject({ datum: datumfalt() });

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

export const Aterrapport = z.strictObject({
  paragraf: paragraf(),
  datum: datumfalt(),
  text: langText(),
  beslut: kortText().nullable().default(null).meta({ description: 'Vad nämnden beslutade om återrapporten.' }),
  kvarstaendeBehov: langText()
    .nullable()
    .default(null)
    .meta({ description: 'Vad som återstår att göra enligt nämnden, eller att inget gör det.' }),
});

export const Avslut = z.strictObject({
  paragraf: paragraf(),
  datum: datumfalt(),
  uppfoljningAr: z
    .int()
    .min(2)
    .max(3)
    .default(2)
    .meta({ description: 'Efter hur många år ärendet påminner om att revisorerna kan följa upp granskningen.' }),
});

export const Kannedomsanmalan = z.strictObject({ paragraf: paragraf(), datum: datumfalt() });

export const Avskrivning = z.strictObject({ datum: datumfalt(), skal: langText() });
