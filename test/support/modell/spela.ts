import * as d from '#domain';
import { FORSOK, besluta, med, nyttLiv, sammanhang, valjKommando, type Liv } from './liv';
import { avslutet, fyraOgon, kravs, loggenArSanningen, oforanderligt, omplaneringEnGang } from './regler-for-arendet';
import { ikapp, vackningen } from './regler-for-paminnelser';
import { slumpAv, type Slump } from './slump';
import { tidenGar } from './vackning';
import { VARLDSANDRINGAR } from './varld';
import { tillAvslut } from './till-avslut';

/** What the sequences reached: how often each command was tried and done, each change made, each state passed. */
export type Statistik = {
  steg: number;
  effekter: number;
  provade: Record<string, number>;
  gjorda: Record<string, number>;
  lagen: Record<string, number>;
  varlden: Record<string, number>;
};

export const nyStatistik = (): Statistik => ({
  ...{ steg: 0, effekter: 0, provade: {}, gjorda: {}, lagen: {}, varlden: {} },
});

const rakna = (i: Record<string, number>, vad: string): void => {
  i[vad] = (i[vad] ?? 0) + 1;
};

/** Most often the same day or the next ones, sometimes weeks, seldom months. */
function dagarna(slump: Slump): number {
  const val = slump.tal(32);
  if (val < 12) return 0;
  if (val < 26) return 1 + slump.tal(4);
  if (val < 31) return 5 + slump.tal(20);
  return 30 + slump.tal(90);
}

/** Plays one number: time goes by, then somebody does something in the case or in the kommun. Every rule is held. */
export function spelaSteg(liv: Liv, tal: number, statistik: Statistik): Liv {
  const slump = slumpAv(tal);
  statistik.steg += 1;
  const senare = tidenGar(liv, dagarna(slump), !slump.enPa(12), {
    vaknade: (fore, effekter, igen) => {
      statistik.effekter += effekter.length;
      vackningen(fore, effekter, igen);
    },
    ikapp: (nu, alla) => {
      ikapp(nu, alla, slump);
    },
  });
  return slump.enPa(7) ? andraVarlden(senare, slump, statistik) : gorNagot(senare, slump, statistik);
}

const ANDRINGAR = Object.keys(VARLDSANDRINGAR);

function andraVarlden(liv: Liv, slump: Slump, statistik: Statistik): Liv {
  const vad = slump.av(ANDRINGAR) ?? '';
  const varld = VARLDSANDRINGAR[vad]?.(liv.varld, slump) ?? liv.varld;
  if (varld === liv.varld) return liv;
  rakna(statistik.varlden, vad);
  const s = sammanhang({ ...liv, varld }, 'systemet');
  const efter = med({ ...liv, varld, andrat: s.nu }, liv.arende.avslut === null ? d.raknaOmPlanen(liv.arende, s) : []);
  oforanderligt(liv.arende, efter.arende);
  omplaneringEnGang(efter);
  return efter;
}

function gorNagot(liv: Liv, slump: Slump, statistik: Statistik): Liv {
  const namn = valjKommando(liv.arende, slump);
  const forsok = FORSOK[namn]?.gor(liv.arende, liv.varld, slump) ?? { begaran: {} };
  rakna(statistik.provade, namn);
  const efter = utfor(liv, namn, forsok);
  if (efter === liv) return liv;
  rakna(statistik.gjorda, namn);
  rakna(statistik.lagen, efter.arende.svarStatus);
  return efter;
}

/** The life after the command, held against every rule; the same life when it was refused. */
export function utfor(liv: Liv, namn: string, forsok: Parameters<typeof besluta>[2]): Liv {
  const utfall = besluta(liv, namn, forsok);
  if (!utfall.ok) {
    kravs(utfall.hinder.length > 0 && liv.arende.id !== '', 'ett nej har alltid skäl', namn);
    return liv;
  }
  const efter = med(liv, utfall.handelser);
  oforanderligt(liv.arende, efter.arende);
  const person = forsok.personId ?? 'jurist-person';
  for (const handelse of utfall.handelser) {
    avslutet(liv.arende, efter, handelse);
    fyraOgon(liv, handelse, liv.arende.javiga.includes(person) ? 'jurist-person' : person);
  }
  return efter;
}

/** Plays the numbers in order from a life, and holds what is held at the end: I6, and in every fourth I15. */
export function spela(fran: Liv, talen: readonly number[], statistik: Statistik): Liv {
  const liv = talen.reduce((nu, tal) => spelaSteg(nu, tal, statistik), fran);
  const slump = slumpAv(talen.at(-1) ?? 0);
  loggenArSanningen(liv, slump.enPa(8));
  if (slump.enPa(4)) tillAvslut(liv, utfor);
  return liv;
}

const SLAG = [...Array.from({ length: 8 }, () => 'SVAR' as const), 'REMISS', 'KANNEDOM'] as const;

/** Lives to go on from, at all stages: each played from the letter with the same rules held. */
export function grundliv(antal: number, fro: number, statistik: Statistik): readonly Liv[] {
  const slump = slumpAv(fro);
  return Array.from({ length: antal }, (_, nr) => {
    let liv = nyttLiv(SLAG[nr % SLAG.length]);
    const langd = slump.tal(46);
    for (let steg = 0; steg < langd && liv.arende.avslut === null; steg += 1) {
      liv = spelaSteg(liv, slump.tal(2_147_483_647), statistik);
    }
    return liv;
  });
}
