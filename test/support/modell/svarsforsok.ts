import { laggTillDagar, type RevisionsArende } from '#domain';
import { BESLUT_38, POSTER, personen } from '../situationer';
import { enPost, i, nyligen, type Forsok, type Forsoksmallar } from './forsok';
import type { Slump } from './slump';
import type { Varld } from './varld';

const EXPEDIERING = { mottagare: ['Kommunens revisorer'], satt: 'e-post' };
const PARAGRAF = '§ 38';

const idag = (_: RevisionsArende, varld: Varld): Forsok => ({ begaran: { datum: varld.idag } });

const medParagraf = (_: RevisionsArende, varld: Varld): Forsok => ({
  begaran: { paragraf: PARAGRAF, datum: varld.idag },
});

const obesvaradBegaran = ({ anstand }: RevisionsArende): boolean => anstand.some(({ besked }) => besked === null);

const oppetSvar = ({ svarMottaget, avslut }: RevisionsArende): boolean => svarMottaget === null && avslut === null;

const gallande = ({ frister }: RevisionsArende) =>
  [...frister].reverse().find(({ slag }) => slag !== 'KOMPLETTERING')?.svarSenast ?? frister[0].svarSenast;

const mottaget = i('MOTTAGEN_AV_REVISORERNA', 'GODTAGEN');

const framme = (a: RevisionsArende): boolean => mottaget(a) || (a.slag === 'REMISS' && i('EXPEDIERAD')(a));

const gjort = (arende: RevisionsArende): boolean =>
  arende.atgarder.every((a) => ['VERIFIERAD', 'SAMMANSLAGEN', 'AVSLUTAD_UTAN_ATGARD'].includes(a.status));

/** The nämnd's decision: as proposed, with a vote or without, or a counter-proposal that won. */
function beslutet(varld: Varld, slump: Slump): unknown {
  const uppdrag = slump.enPa(3) ? ['Förvaltningschefen ska genomföra det.'] : [];
  const grund = { ...BESLUT_38, datum: varld.idag, uppdrag };
  if (slump.enPa(6)) return { ...grund, votering: null, antaget: 'YRKANDET' };
  return slump.enPa(2) ? grund : { ...grund, votering: null, motyrkanden: [] };
}

/** From the nämnd's decision on: what happens to the reply until the case is closed. */
export const SVARSFORSOK: Forsoksmallar = {
  fattaBeslut: { nar: i('KALLAD'), vikt: 8, gor: (_, varld, slump) => ({ begaran: beslutet(varld, slump) }) },
  beslutaUtanSammantrade: {
    nar: i('KLAR_FOR_BEREDNING', 'HOS_UTSKOTT', 'BORDLAGD'),
    vikt: 2,
    gor: (_, varld, slump) => {
      const vag = slump.enPa(3) ? 'DELEGAT' : 'ORDFORANDE';
      return { begaran: { vag, datum: varld.idag, lydelse: 'Ja.', mandat: '1.4', motivering: 'Brådskar.' } };
    },
  },
  anmalBeslut: {
    nar: ({ beslut }) => beslut !== null && beslut.vag !== 'NAMND' && beslut.anmald === null,
    gor: medParagraf,
  },
  justera: {
    nar: (a) => a.svarStatus === 'BESLUTAD' && a.beslut?.vag === 'NAMND',
    vikt: 8,
    gor: (a, varld, slump) => {
      const datum = slump.enPa(3) ? nyligen(varld, a.beslut?.datum ?? null) : varld.idag;
      return { begaran: { datum, omedelbar: datum === a.beslut?.datum && slump.enPa(2) } };
    },
  },
  ansla: { nar: ({ justering, anslag }) => justering !== null && anslag === null, gor: idag },
  expediera: {
    nar: (a) => a.svarStatus === 'JUSTERAD' || (a.svarStatus === 'BESLUTAD' && a.beslut?.vag !== 'NAMND'),
    vikt: 8,
    gor: (_, varld) => ({ begaran: { datum: varld.idag, ...EXPEDIERING } }),
  },
  kvitteraSvar: { nar: i('EXPEDIERAD'), vikt: 8, gor: idag },
  begarKomplettering: {
    nar: mottaget,
    vikt: 1,
    gor: (_, varld, slump) => ({
      begaran: { fraga: 'När?', senast: laggTillDagar(varld.idag, slump.tal(30)) },
    }),
  },
  lamnaKomplettering: {
    nar: i('KOMPLETTERING_BEGARD'),
    gor: (_, varld) => ({ begaran: { text: 'Då.', datum: varld.idag, ...EXPEDIERING } }),
  },
  godtaSvar: { nar: i('MOTTAGEN_AV_REVISORERNA'), gor: () => ({ begaran: {} }) },
  aterrapportera: {
    nar: framme,
    vikt: 2,
    gor: (_, varld, slump) => ({
      begaran: {
        ...{ paragraf: PARAGRAF, datum: varld.idag, text: 'Det gick.' },
        ...(slump.enPa(2) ? { beslut: 'Till handlingarna.', kvarstaendeBehov: 'Inget.' } : {}),
      },
    }),
  },
  avsluta: { nar: (a) => framme(a) && gjort(a), gor: medParagraf },
  anmalForKannedom: { nar: i('KANNEDOM'), gor: medParagraf },
  avskriv: {
    nar: (a) => a.beslut === null && a.avslut === null,
    vikt: 0.1,
    gor: (_, varld) => ({ begaran: { datum: varld.idag, skal: 'Återtaget.' } }),
  },
};

/** What revisorerna and the organ agree on about the day, and who may have nothing to do with the case. */
export const FRISTFORSOK: Forsoksmallar = {
  begarAnstand: {
    nar: (a) => oppetSvar(a) && !obesvaradBegaran(a),
    vikt: 1,
    gor: (a, varld, slump) => ({
      begaran: {
        ...{ begard: varld.idag, skal: 'Tid.' },
        onskadSvarSenast: laggTillDagar(gallande(a), 1 + slump.tal(60)),
      },
    }),
  },
  beviljaAnstand: {
    nar: oppetSvar,
    vikt: 1,
    gor: (a, varld, slump) => ({
      begaran: { svarSenast: laggTillDagar(gallande(a), 1 + slump.tal(60)), beslutad: varld.idag, kalla: 'brev' },
    }),
  },
  avslaAnstand: {
    nar: obesvaradBegaran,
    gor: (_, varld) => ({ begaran: { datum: varld.idag, kalla: 'brev' } }),
  },
  paminnelseFranRevisorerna: {
    nar: oppetSvar,
    vikt: 0.5,
    gor: (_, varld) => ({ begaran: { datum: varld.idag, kalla: 'brev' } }),
  },
  anmalJav: { nar: () => true, vikt: 0.3, gor: (_, _v, slump) => ({ begaran: { personId: personen(enPost(slump)) } }) },
  havJav: {
    nar: ({ javiga }) => javiga.length > 0,
    vikt: 3,
    gor: ({ javiga }, _, slump) => ({ begaran: { personId: slump.av(javiga) ?? personen(POSTER.jurist) } }),
  },
};
