import { laggTillDagar, type Atgard, type Bemotande, type RevisionsArende } from '#domain';
import { BESLUT_38, POSTER } from '../situationer';
import type { Forsok } from './forsok';
import type { Liv } from './liv';
import { kravs } from './regler-for-arendet';

type Utfor = (liv: Liv, namn: string, forsok: Forsok) => Liv;

/** Somebody with the right who has had nothing to do with what was done. */
const UTOMSTAENDE = 'utomstaende';

/** Longer than any case needs; a case that needs more has no way out. */
const HOGST_STEG = 80;

/** I15: from where the case stands people can close it, by a path that is found here without looking ahead. */
export function tillAvslut(fran: Liv, utfor: Utfor): void {
  let liv = fran;
  for (let steg = 0; liv.arende.avslut === null; steg += 1) {
    const [namn, forsok] = nasta(liv);
    const efter = utfor(medMote(liv), namn, { personId: UTOMSTAENDE, ...forsok });
    kravs(efter.arende !== liv.arende && steg < HOGST_STEG, 'I15 det finns alltid en väg till avslut', {
      ...{ namn, forsok, svarStatus: liv.arende.svarStatus },
    });
    liv = efter;
  }
}

const MOTE = { id: 'till-avslut', organId: 'nav', auDatum: null, manusstopp: null, kallelseUt: null } as const;

/** An extra sammanträde can always be called. */
const motet = ({ varld }: Liv) => ({
  ...MOTE,
  datum: laggTillDagar(varld.idag, 10),
  planeradJustering: null,
});

const medMote = (liv: Liv): Liv =>
  liv.varld.sammantraden.some(({ id }) => id === MOTE.id)
    ? liv
    : { ...liv, varld: { ...liv.varld, sammantraden: [...liv.varld.sammantraden, motet(liv)] } };

type Nasta = readonly [string, Forsok];

const EXPEDIERING = { mottagare: ['Kommunens revisorer'], satt: 'e-post' };

function nasta(liv: Liv): Nasta {
  const { arende, varld } = liv;
  const datum = varld.idag;
  switch (arende.svarStatus) {
    case 'INKOMMEN':
      return ['registrera', { begaran: { dnr: '1' } }];
    case 'KANNEDOM':
      return ['anmalForKannedom', { begaran: { paragraf: '§ 1', datum } }];
    case 'REGISTRERAD':
      return ['faststallPlan', { begaran: { handlaggare: POSTER.jurist }, sammantrade: motet(liv) }];
    case 'PLANERAD':
    case 'UNDER_BEREDNING':
    case 'ATERREMITTERAD':
      return svara(arende) ?? ['underteckna', { begaran: { datum, overstyrningsskal: 'Brådskar.' } }];
    case 'KLAR_FOR_BEREDNING':
    case 'HOS_UTSKOTT':
    case 'BORDLAGD':
      return ['kalla', { begaran: { datum } }];
    case 'KALLAD':
      return ['fattaBeslut', { begaran: { ...BESLUT_38, datum } }];
    default:
      return efterBeslutet(arende, datum);
  }
}

function efterBeslutet(arende: RevisionsArende, datum: Liv['varld']['idag']): Nasta {
  const expediera: Nasta = ['expediera', { begaran: { datum, ...EXPEDIERING } }];
  const yrkandet = arende.beslut?.antaget === 'YRKANDET' ? svara(arende, true) : null;
  switch (arende.svarStatus) {
    case 'BESLUTAD':
      if (yrkandet !== null) return yrkandet;
      return arende.beslut?.vag === 'NAMND' ? ['justera', { begaran: { datum, omedelbar: false } }] : expediera;
    case 'JUSTERAD':
      return yrkandet ?? expediera;
    case 'EXPEDIERAD':
      return arende.slag === 'REMISS' ? avsluta(arende, datum) : ['kvitteraSvar', { begaran: { datum } }];
    case 'KOMPLETTERING_BEGARD':
      return svara(arende) ?? ['lamnaKomplettering', { begaran: { text: 'Då.', datum, ...EXPEDIERING } }];
    default:
      return avsluta(arende, datum);
  }
}

function avsluta(arende: RevisionsArende, datum: Liv['varld']['idag']): Nasta {
  if (arende.slag === 'SVAR' && svara(arende) !== null)
    return ['begarKomplettering', { begaran: { fraga: 'Vad?', senast: datum } }];
  const oppen = arende.atgarder.find(({ status }) => !KLARA.includes(status));
  if (oppen !== undefined) return avslutaAtgard(oppen);
  const paragraf = '§ 2';
  if (arende.atgarder.length > 0 && arende.aterrapporter.length === 0) {
    return ['aterrapportera', { begaran: { paragraf, datum, text: 'Klart.' } }];
  }
  const { beslut } = arende;
  const attAnmala = beslut !== null && beslut.vag !== 'NAMND' && beslut.anmald === null;
  return [attAnmala ? 'anmalBeslut' : 'avsluta', { begaran: { paragraf, datum } }];
}

const KLARA: readonly string[] = ['VERIFIERAD', 'SAMMANSLAGEN', 'AVSLUTAD_UTAN_ATGARD'] satisfies Atgard['status'][];

const avslutaAtgard = ({ id, status }: Atgard): Nasta =>
  status === 'KLARMARKERAD'
    ? ['verifieraAtgard', { atgardId: id, begaran: { kommentar: null } }]
    : ['avslutaUtanAtgard', { atgardId: id, begaran: { skal: 'Görs inte.' } }];

/** Answers the first recommendation, or part of one, that has no answer; null when all have. */
function svara({ rekommendationer, bemotanden }: RevisionsArende, egenRubrik = false): Nasta | null {
  const besvarad = (id: string, delId: string | null): boolean =>
    bemotanden.some(
      (b) =>
        b.rekommendationId === id &&
        b.delId === delId &&
        b.stallningstagande !== 'SAKNAS' &&
        (b.egenRubrik || !egenRubrik),
    );
  for (const { id, delar } of rekommendationer) {
    const kvar = (delar.length === 0 ? [null] : delar.map((del) => del.id)).filter((delId) => !besvarad(id, delId));
    const [delId] = kvar;
    if (delId !== undefined) return ['skrivBemotande', { begaran: bemotandet(id, delId) }];
  }
  return null;
}

const bemotandet = (rekommendationId: string, delId: string | null): Bemotande => ({
  ...{ rekommendationId, delId, text: 'Ja.', egenRubrik: true, atgarder: [] },
  stallningstagande: 'ANSES_UPPFYLLD',
});
