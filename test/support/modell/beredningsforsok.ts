import {
  ansvarigaPersoner,
  laggTillDagar,
  type Bemotande,
  type RevisionsArende,
  type Stallningstagande,
} from '#domain';
import { DELAD_ATGARD, POSTER } from '../situationer';
import { enPost, i, type Forsok, type Forsoksmall, type Forsoksmallar } from './forsok';
import type { Slump } from './slump';
import { GRANNEN, type Varld } from './varld';

const skrivs = i('PLANERAD', 'UNDER_BEREDNING', 'ATERREMITTERAD');

/** Another nämnd's case in the same joint yttrande. */
export const GRANNE = 'granne';

const STALLNINGAR: readonly Stallningstagande[] = [
  ...(['INSTAMMER', 'INSTAMMER', 'INSTAMMER_DELVIS', 'ANSES_UPPFYLLD', 'AVVISAS', 'SAKNAS'] as const),
];

/** What has no answer yet, first; otherwise any of them is written over. */
function obesvarat({ rekommendationer, bemotanden }: RevisionsArende, slump: Slump) {
  const delar = rekommendationer.flatMap(
    ({ id, delar: i }): readonly Pick<Bemotande, 'rekommendationId' | 'delId'>[] =>
      i.length === 0
        ? [{ rekommendationId: id, delId: null }]
        : i.map((del) => ({ rekommendationId: id, delId: del.id })),
  );
  const kvar = delar.filter(
    (en) => !bemotanden.some((b) => b.rekommendationId === en.rekommendationId && b.delId === en.delId),
  );
  return slump.av(kvar) ?? slump.av(delar) ?? { rekommendationId: 'r1', delId: null };
}

/** An answer as the law would have it, and now and then one with a gap. */
export function bemotandet(arende: RevisionsArende, { idag }: Varld, slump: Slump): Bemotande {
  const klartDatum = slump.enPa(4) ? null : laggTillDagar(idag, 60 + slump.tal(120));
  const atgard = {
    ...DELAD_ATGARD,
    ...{ klartDatum, datumSaknasSkal: slump.enPa(2) ? 'Återkommer.' : null },
    ansvariga: slump.enPa(8) ? [] : [POSTER.ekonomi, POSTER.koordinator].slice(slump.tal(2)),
    foljsUpp: slump.enPa(3) ? laggTillDagar(idag, 90) : null,
  };
  const lovas = arende.svarStatus === 'KOMPLETTERING_BEGARD' ? 0 : slump.tal(3);
  return {
    ...obesvarat(arende, slump),
    stallningstagande: slump.av(STALLNINGAR) ?? 'INSTAMMER',
    text: 'Nämnden svarar.',
    egenRubrik: !slump.enPa(12),
    atgarder: [atgard, { ...atgard, beskrivning: 'Uppföljning varje kvartal' }].slice(0, lovas),
  };
}

const skrivsBemotande = (a: RevisionsArende): boolean =>
  skrivs(a) ||
  a.svarStatus === 'KOMPLETTERING_BEGARD' ||
  (a.beslut?.antaget === 'YRKANDET' && i('BESLUTAD', 'JUSTERAD')(a));

function planen(arende: RevisionsArende, varld: Varld, slump: Slump): Forsok {
  const kommande = varld.sammantraden.filter((m) => m.organId === arende.organId && m.datum >= varld.idag);
  const sammantrade = slump.av(kommande.slice(0, 4));
  return {
    begaran: { handlaggare: slump.enPa(3) ? enPost(slump) : POSTER.jurist },
    ...(sammantrade === undefined ? {} : { sammantrade }),
  };
}

const remissen: Forsoksmall = {
  nar: i('PLANERAD', 'UNDER_BEREDNING', 'ATERREMITTERAD'),
  vikt: 3,
  gor: ({ plan, rekommendationer }, { idag }, slump) => {
    const om = laggTillDagar(idag, slump.tal(20));
    const manus = plan?.manusstopp ?? om;
    return {
      begaran: {
        befattningIds: [POSTER.ekonomi, POSTER.koordinator].slice(slump.tal(2)),
        rekommendationIds: rekommendationer.slice(0, 1).map(({ id }) => id),
        ...{ fraga: 'Instämmer ni?', svarSenast: om < manus || manus < idag ? om : manus },
      },
    };
  },
};

const vantar = ({ organremisser }: RevisionsArende): boolean => organremisser.some(({ utfall }) => utfall === null);

const organremissen = ({ organremisser }: RevisionsArende, slump: Slump): string =>
  slump.av(organremisser.filter(({ utfall }) => utfall === null))?.id ?? '';

const uppehallet = (_: RevisionsArende, { idag }: Varld, slump: Slump): Forsok => ({
  begaran: { av: slump.enPa(2) ? 'NAMND' : 'UTSKOTT', paragraf: '§ 1', datum: idag, skal: 'Mer behövs.' },
});

/** From the letter to the kallelse. */
export const BEREDNINGSFORSOK: Forsoksmallar = {
  registrera: { nar: i('INKOMMEN'), vikt: 12, gor: () => ({ begaran: { dnr: '2025-00022' } }) },
  faststallPlan: {
    nar: i('REGISTRERAD', 'PLANERAD', 'UNDER_BEREDNING', 'KLAR_FOR_BEREDNING', 'ATERREMITTERAD', 'BORDLAGD'),
    vikt: 5,
    gor: planen,
  },
  skickaRemiss: remissen,
  svaraPaRemiss: {
    nar: ({ remisser, underskrift }) => underskrift === null && remisser.some(({ svar }) => svar === null),
    gor: ({ remisser }, { organisation, idag }, slump) => {
      const remiss = slump.av(remisser.filter(({ svar }) => svar === null));
      const [personId = ''] = ansvarigaPersoner(organisation, remiss?.befattningId ?? '', idag);
      return { begaran: { text: 'Ja.' }, remissId: remiss?.id ?? '', personId };
    },
  },
  remitteraTillOrgan: {
    nar: (a) => skrivs(a) && a.overordnat === null,
    vikt: 1,
    gor: ({ rekommendationer }, { idag }, slump) => ({
      begaran: {
        ...{ organId: GRANNEN, rekommendationIds: rekommendationer.slice(0, 1).map(({ id }) => id) },
        ...{ fraga: 'Vad gör ni?', svarSenast: laggTillDagar(idag, slump.tal(8)) },
      },
    }),
  },
  forlangOrganremiss: {
    nar: (a) => vantar(a) && a.avslut === null,
    vikt: 3,
    gor: (arende, { idag }, slump) => ({
      begaran: { svarSenast: laggTillDagar(idag, 5 + slump.tal(12)) },
      remissId: organremissen(arende, slump),
    }),
  },
  aterkallaOrganremiss: {
    nar: (a) => vantar(a) && a.avslut === null,
    vikt: 1,
    gor: (arende, _, slump) => ({ begaran: { skal: 'Behövs inte.' }, remissId: organremissen(arende, slump) }),
  },
  delaRekommendation: {
    nar: (a) => skrivs(a) && a.bemotanden.length < a.rekommendationer.length,
    vikt: 1,
    gor: ({ rekommendationer, bemotanden }, _, slump) => {
      const hel = rekommendationer.filter((r) => !bemotanden.some((b) => b.rekommendationId === r.id));
      return { begaran: { rekommendationId: slump.av(hel)?.id ?? 'r1', delar: ['en', 'två'] } };
    },
  },
  skrivBemotande: {
    nar: skrivsBemotande,
    vikt: 8,
    gor: (arende, varld, slump) => ({ begaran: bemotandet(arende, varld, slump) }),
  },
  underteckna: {
    nar: (a) => skrivs(a) && a.bemotanden.length > 0,
    vikt: 4,
    gor: (_, { idag }, slump) => ({
      begaran: { datum: idag, overstyrningsskal: slump.enPa(2) ? 'Brådskar.' : null },
    }),
  },
  ingaIGemensamt: {
    nar: (a) => skrivs(a) && a.gemensamtSedan === null,
    vikt: 1,
    gor: () => ({ begaran: {} }),
  },
  lamnaGemensamt: {
    nar: (a) => a.gemensamtSedan !== null && a.avslut === null,
    vikt: 0.5,
    gor: () => ({ begaran: { skal: 'Nämnden vill svara annorlunda.' } }),
  },
  hamtaGemensamText: {
    nar: (a) => skrivs(a) && a.gemensamtSedan !== null,
    vikt: 3,
    gor: () => ({ begaran: { arendeId: GRANNE } }),
  },
  behandlaIUtskott: {
    nar: i('KLAR_FOR_BEREDNING', 'BORDLAGD'),
    gor: (_, { idag }, slump) => ({
      begaran: { paragraf: '§ 24', datum: idag, forslag: 'Översända.', andrat: slump.enPa(2) },
    }),
  },
  kalla: {
    nar: i('KLAR_FOR_BEREDNING', 'HOS_UTSKOTT', 'BORDLAGD'),
    vikt: 8,
    gor: (_, { idag }) => ({ begaran: { datum: idag } }),
  },
  bordlagg: { nar: i('HOS_UTSKOTT', 'KALLAD'), vikt: 2, gor: uppehallet },
  aterremittera: { nar: i('HOS_UTSKOTT', 'KALLAD'), vikt: 2, gor: uppehallet },
};
