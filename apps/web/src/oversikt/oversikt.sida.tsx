import { Dag } from '../layout/datum';
import { Laget } from '../layout/laget';
import type { Sida } from '../layout/sida';
import { Tabell, type Kolumn, type Tabellrad } from '../layout/tabell';
import { ALDRAR, type Aldersrad } from './aldersbild';
import { Aldersdiagram } from './aldersdiagram';
import type { Oversiktsvy } from './oversiktsvy';

/** The whole kommun (KL 6:1): one sentence, then what needs something done, then what is coming. */
export function oversiktssidan(vy: Oversiktsvy): Sida {
  return {
    titel: 'Översikt: hela kommunen',
    storlek: 'sm',
    meny: 'OVERSIKT',
    innehall: (
      <>
        <h1 class="ds-heading">Översikt: hela kommunen</h1>
        <p class="rv-over rv-lopande">
          <strong>{vy.viktigast}</strong> {vy.resten}
        </p>
        <Sena vy={vy} />
        <Atgarder vy={vy} />
        <Vakanta vy={vy} />
        <Vantas vy={vy} />
        <Moten vy={vy} />
        <p class="rv-liten rv-svag rv-over">Det nämnderna bereder syns inte här.</p>
      </>
    ),
  };
}

type Delar = Readonly<{ vy: Oversiktsvy }>;

const ord = (...namn: readonly string[]): readonly Kolumn[] => namn.map((ett) => ({ namn: ett }));
const tal = (...namn: readonly string[]): readonly Kolumn[] => namn.map((ett) => ({ namn: ett, tal: true }));

function Sena({ vy: { sena, flerSena, idag } }: Delar) {
  if (sena.length === 0) return null;
  return (
    <section class="rv-avsnitt">
      <h2 class="ds-heading">Svar som är försenade</h2>
      <Tabell
        namn="Svar som är försenade"
        kolumner={ord('Vem och granskning', 'Läge', 'Svar senast')}
        rader={sena.map(({ nyckel, vem, titel, vag, svarSenast, dagarSen }) => ({
          nyckel,
          celler: [
            <>
              {vem}
              <div class="rv-liten">
                <a class="ds-link" href={vag}>
                  {titel}
                  <span class="ds-sr-only">, {vem}</span>
                </a>
              </div>
            </>,
            <Laget lage="forsenad">{dagarSen === 1 ? '1 dag sent' : `${String(dagarSen)} dagar sent`}</Laget>,
            <Dag dag={svarSenast} idag={idag} />,
          ],
        }))}
      />
      {flerSena === 0 ? null : <p class="rv-liten rv-svag">{flerSena} till visas inte i listan.</p>}
    </section>
  );
}

function Atgarder({ vy: { aldrar, allaAldrar } }: Delar) {
  if (aldrar.length === 0) return null;
  return (
    <section class="rv-avsnitt">
      <h2 class="ds-heading">Ärendebalans: öppna åtgärder efter ålder</h2>
      <p class="rv-liten rv-svag">Åldern räknas från nämndens beslut. Försenad är den vars dag har passerat.</p>
      <Aldersdiagram rader={aldrar} />
      <div class="rv-over">
        <Tabell
          namn="Samma siffror som tabell"
          synligt
          smalt="TABELL"
          kolumner={[...ord('Nämnd'), ...tal(...ALDRAR, 'Alla öppna', 'Försenade')]}
          rader={[...aldrar.map((rad) => aldersrad(rad)), { ...aldersrad(allaAldrar), summa: true }]}
        />
      </div>
    </section>
  );
}

const aldersrad = ({ organ, antal, oppna, forsenade }: Aldersrad): Tabellrad => ({
  nyckel: organ,
  celler: [organ, ...antal, <strong key="oppna">{oppna}</strong>, forsenade],
});

function Vakanta({ vy: { vakanta, flerVakanta, idag } }: Delar) {
  if (vakanta.length === 0) return null;
  return (
    <section class="rv-avsnitt">
      <h2 class="ds-heading">Vakanta befattningar med uppgifter</h2>
      <p class="rv-liten rv-svag">Påminnelserna går till närmaste chef tills någon har befattningen.</p>
      <Tabell
        namn="Vakanta befattningar"
        kolumner={ord('Befattning', 'Nämnd', 'Uppgifter', 'Närmaste dag')}
        rader={vakanta.map(({ id, namn, organ, uppgifter, narmast }) => ({
          nyckel: id,
          celler: [namn, organ, uppgifter, <Dag key="dag" dag={narmast} idag={idag} />],
        }))}
      />
      {flerVakanta === 0 ? null : <p class="rv-liten rv-svag">Och {flerVakanta} befattningar till.</p>}
    </section>
  );
}

function Vantas({ vy: { vantas } }: Delar) {
  if (vantas.length === 0) return null;
  return (
    <section class="rv-avsnitt">
      <h2 class="ds-heading">Svar som väntas</h2>
      <Tabell
        namn="Svar som väntas per nämnd"
        smalt="TABELL"
        kolumner={[
          ...ord('Nämnd'),
          ...tal('Öppna ärenden', 'Försenade', 'Inom 30 dagar', 'Inom 60 dagar', 'Inom 90 dagar'),
        ]}
        rader={vantas.map(({ organ, antal }) => ({ nyckel: organ, celler: [organ, ...antal] }))}
      />
    </section>
  );
}

function Moten({ vy: { moten, flerMoten, idag } }: Delar) {
  return (
    <section class="rv-avsnitt">
      <h2 class="ds-heading">Nämndernas möten de närmaste 90 dagarna</h2>
      {moten.length === 0 ? (
        <p>Inget möte är inlagt.</p>
      ) : (
        <Tabell
          namn="Kommande möten"
          kolumner={ord('Möte', 'Nämnd')}
          rader={moten.map(({ id, dag, organ }) => ({
            nyckel: id,
            celler: [<Dag key="dag" dag={dag} idag={idag} />, organ],
          }))}
        />
      )}
      {flerMoten === 0 ? null : <p class="rv-liten rv-svag">Och {flerMoten} möten till.</p>}
    </section>
  );
}
