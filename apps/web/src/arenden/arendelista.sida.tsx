import { SVAR_STATUS_ETIKETT, SVAR_STATUSAR } from '#domain';
import { Dag, versalt } from '../layout/datum';
import { Laget } from '../layout/laget';
import type { Sida } from '../layout/sida';
import { Tabell } from '../layout/tabell';
import { Urvalslista } from '../layout/urvalslista';
import type { Arendelista, Arendelistrad } from './arendelista';

/** Cases, the one whose day comes first on top. */
export const arendelistsidan = (lista: Arendelista): Sida => ({
  titel: 'Ärenden',
  storlek: 'sm',
  meny: 'ARENDEN',
  innehall: (
    <>
      <h1 class="ds-heading">Ärenden</h1>
      <Urvalet lista={lista} />
      <section class="rv-avsnitt">
        <h2 class="ds-heading">{lista.totalt === 1 ? '1 ärende' : `${String(lista.totalt)} ärenden`}</h2>
        {lista.rader.length === 0 ? <p>{tomt(lista)}</p> : <Rader lista={lista} />}
        <Bladdring lista={lista} />
      </section>
    </>
  ),
});

const tomt = ({ urval: { sok, organId, svarStatus } }: Arendelista): string =>
  sok === null && organId === null && svarStatus === null
    ? 'Inget ärende har kommit in än.'
    : 'Inget ärende stämmer med det du valt. Pröva andra ord eller visa alla.';

function Urvalet({ lista: { urval, organ } }: Readonly<{ lista: Arendelista }>) {
  return (
    <form class="rv-form rv-over" method="get" action="/arenden" role="search">
      <div class="rv-rad rv-filter">
        <div class="ds-field">
          <label class="ds-label" for="sok">
            Sök
          </label>
          <input class="ds-input" type="search" id="sok" name="sok" value={urval.sok ?? ''} size={28} />
        </div>
        <Urvalslista namn="organ" etikett="Nämnd" alla="Alla nämnder" valt={urval.organId}>
          {organ.map(({ id, namn }) => [id, namn] as const)}
        </Urvalslista>
        <Urvalslista namn="lage" etikett="Läge" alla="Alla lägen" valt={urval.svarStatus}>
          {SVAR_STATUSAR.map((status) => [status, versalt(SVAR_STATUS_ETIKETT[status])] as const)}
        </Urvalslista>
        <button class="ds-button" type="submit">
          Visa
        </button>
        <a class="ds-link" href="/arenden">
          Visa alla
        </a>
      </div>
      <p class="rv-liten rv-svag">
        Sök på ord ur titeln eller på diarienummer. Spara ett urval som bokmärke i webbläsaren.
      </p>
    </form>
  );
}

const KOLUMNER = ['Ärende', 'Svar till revisorerna', 'Svar senast', 'Genomförande'].map((namn) => ({ namn }));

const Rader = ({ lista }: Readonly<{ lista: Arendelista }>) => (
  <Tabell
    namn="Ärenden"
    kolumner={KOLUMNER}
    rader={lista.rader.map((rad) => ({
      nyckel: rad.vag,
      celler: [
        <Titel key="titel" rad={rad} />,
        <Laget key="svar" lage={rad.svar.lage}>
          {rad.svar.ord}
        </Laget>,
        <Dag key="dag" dag={rad.svarSenast} idag={lista.idag} />,
        <Laget key="genomforande" lage={rad.genomforande.lage}>
          {rad.genomforande.ord}
        </Laget>,
      ],
    }))}
  />
);

const Titel = ({ rad }: Readonly<{ rad: Arendelistrad }>) => (
  <>
    <a class="ds-link" href={rad.vag}>
      {rad.titel}
    </a>
    <div class="rv-liten rv-svag">{rad.under}</div>
  </>
);

function Bladdring({ lista: { urval, nasta, borjan } }: Readonly<{ lista: Arendelista }>) {
  if (urval.efter === null && nasta === null) return null;
  return (
    <nav class="rv-rad rv-over" aria-label="Bläddra i listan">
      {urval.efter === null ? null : (
        <a class="ds-link" href={borjan}>
          Från början
        </a>
      )}
      {nasta === null ? null : (
        <a class="ds-link" href={nasta} rel="next">
          Nästa
        </a>
      )}
    </nav>
  );
}
