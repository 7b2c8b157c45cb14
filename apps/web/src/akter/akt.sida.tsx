import { BEKRAFTBARA, type Hinder } from '#domain';
import { harFil, type Faltfel, type Varden } from '../formular/falt';
import { Falten } from '../formular/falten';
import { Felsammanfattning } from '../formular/felsammanfattning';
import { Form } from '../formular/form';
import { Val } from '../formular/fraga';
import { Brodsmulor } from '../layout/brodsmulor';
import type { Sida } from '../layout/sida';
import type { Aktsida, Andring } from './akt';
import { BEKRAFTAT, NYCKEL, PROVA, SETT, VERSION } from './dolda-falt';
import { Provat } from './provat';
import type { Provvy } from './provvy';

/** How a form is shown: for the first time, or again with what was typed and what to mend. */
export type Aktform = Readonly<{
  vag: string;
  nyckel: string;
  version: number | null;
  sett: number | null;
  varden: Varden;
  fel: readonly Faltfel[];
  hinder: readonly Hinder[];
  /** What somebody else has done meanwhile; null when nobody has. */
  andrat: readonly Andring[] | null;
  /** Whether one may ask what it would change. */
  kanProvas: boolean;
  /** What it would change; null when nobody has asked. */
  provat: Provvy | null;
  /** What is shown was typed before the session ended, and is not sent. */
  utkast: boolean;
}>;

export function aktsidan(sida: Aktsida, form: Aktform): Sida {
  const fel = form.fel.length > 0 || form.hinder.length > 0;
  return {
    titel: sida.rubrik,
    status: form.andrat === null ? (fel ? 422 : 200) : 409,
    fel: fel || form.andrat !== null,
    storlek: sida.storlek,
    meny: sida.meny,
    innehall: (
      <div class="rv-smalsida">
        <Brodsmulor smulor={sida.smulor} />
        <Felsammanfattning fel={form.fel} hinder={form.hinder} />
        <Besked form={form} />
        <Form action={form.vag} medFil={harFil(sida.falt)}>
          <div class="rv-stack">
            <h1 class="ds-heading">{sida.rubrik}</h1>
            {typeof sida.ingress === 'string' ? <p>{sida.ingress}</p> : sida.ingress}
          </div>
          <Dolda form={form} />
          <Falten falt={sida.falt} varden={form.varden} fel={form.fel} />
          <Bekraftelser hinder={form.hinder} />
          <Sedan sedan={sida.sedan} />
          <Knapparna sida={sida} kanProvas={form.kanProvas} />
        </Form>
      </div>
    ),
  };
}

/** What one should know before reading the form again. */
const Besked = ({ form: { andrat, utkast, provat } }: Readonly<{ form: Aktform }>) => (
  <>
    {andrat === null ? null : <Andrat andrat={andrat} />}
    {utkast ? <Utkast /> : null}
    {provat === null ? null : <Provat vy={provat} />}
  </>
);

const Knapparna = ({ sida, kanProvas }: Readonly<{ sida: Aktsida; kanProvas: boolean }>) => (
  <div class="rv-rad">
    <button class="ds-button" type="submit">
      {sida.knapp}
    </button>
    {kanProvas ? (
      <button class="ds-button" data-variant="secondary" type="submit" name={PROVA} value="ja">
        Visa vad det ändrar
      </button>
    ) : null}
    <a class="ds-link" href={sida.tillbaka}>
      Avbryt
    </a>
  </div>
);

function Dolda({ form: { nyckel, version, sett } }: Readonly<{ form: Aktform }>) {
  return (
    <>
      <input type="hidden" name={NYCKEL} value={nyckel} />
      {version === null ? null : <input type="hidden" name={VERSION} value={String(version)} />}
      {sett === null ? null : <input type="hidden" name={SETT} value={String(sett)} />}
    </>
  );
}

function Sedan({ sedan }: Pick<Aktsida, 'sedan'>) {
  if (sedan.length === 0) return null;
  return (
    <section class="rv-yta rv-liten">
      <h2 class="ds-heading rv-h">Det här händer sedan</h2>
      <ul class="ds-list">
        {sedan.map((mening, i) => (
          <li key={i}>{mening}</li>
        ))}
      </ul>
    </section>
  );
}

/** What looks wrong and may be right: sent again with the box ticked, it is taken. */
function Bekraftelser({ hinder }: Readonly<{ hinder: readonly Hinder[] }>) {
  const bekraftbara = hinder.filter(({ kod }) => BEKRAFTBARA.some((ena) => ena === kod));
  return (
    <>
      {bekraftbara.map(({ kod, text }) => (
        <Val key={kod} id={`bekrafta-${kod}`} namn={BEKRAFTAT} varde={kod} typ="checkbox" valt={false} hjalp={text}>
          Det ska stå så
        </Val>
      ))}
    </>
  );
}

const Utkast = () => (
  <div class="ds-alert" data-color="info" role="status">
    <p>Du blev utloggad innan det här hann skickas. Det du skrev står kvar. Läs igenom och skicka.</p>
  </div>
);

function Andrat({ andrat }: Readonly<{ andrat: readonly Andring[] }>) {
  return (
    <div class="ds-alert" data-color="warning" role="group" tabIndex={-1} autofocus aria-labelledby="andratrubrik">
      <h2 class="ds-heading" id="andratrubrik">
        Någon annan har ändrat sedan du öppnade sidan
      </h2>
      <p>
        Det du skrev står kvar nedan och är inte sparat. Läs vad som har hänt, och skicka sedan igen om det fortfarande
        ska gälla.
      </p>
      <ul class="ds-list">
        {andrat.map(({ nar, vad, vem }) => (
          <li key={`${nar}${vad}`}>
            {vad}, {nar}
            {vem === null ? '' : `, ${vem}`}.
          </li>
        ))}
      </ul>
    </div>
  );
}
