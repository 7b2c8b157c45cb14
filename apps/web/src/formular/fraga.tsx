import type { ComponentChildren, JSX } from 'preact';
import { filnamn, type Alternativ, type Faltfel, type Fraga, type Varden } from './falt';

/** The place of an answer on the page, which the error summary links to. */
export const faltId = (namn: string): string => `f-${namn.replaceAll('.', '-')}`;

type Delar = Readonly<{ fraga: Fraga; varden: Varden; fel: readonly Faltfel[] }>;

/** One question with its help, what somebody has answered, and what is wrong with it. */
export function Fragefalt({ fraga, varden, fel }: Delar) {
  const text = fel.find(({ namn }) => namn === fraga.namn)?.text ?? null;
  const svar = varden(fraga);
  if (fraga.slag === 'KRYSS') return <Kryss fraga={fraga} kryssat={svar.some((ett) => ett !== '')} fel={text} />;
  const alternativ = attValja(fraga);
  if (alternativ === null) return <Skrivfalt fraga={fraga} svar={svar[0] ?? ''} fel={text} />;
  return <Valbara fraga={fraga} alternativ={alternativ} svar={svar} fel={text} />;
}

/** The boxes or rings of a question; null when it is answered in another way. */
function attValja(fraga: Fraga): readonly Alternativ[] | null {
  if (fraga.slag === 'VAL' || fraga.slag === 'FLERVAL') return fraga.alternativ;
  return fraga.slag === 'JANEJ' ? janej(fraga) : null;
}

const janej = ({ ja, nej }: Readonly<{ ja: string; nej: string }>): readonly Alternativ[] => [
  { varde: 'ja', etikett: ja },
  { varde: 'nej', etikett: nej },
];

type Faltdelar<F = Fraga> = Readonly<{ fraga: F; fel: string | null }>;

/** What a screen reader says of the field after its name. */
const beskrivning = ({ fraga: { namn, hjalp }, fel }: Faltdelar): string | undefined => {
  const id = faltId(namn);
  const delar = [hjalp === undefined ? '' : `${id}-hjalp`, fel === null ? '' : `${id}-fel`].filter((del) => del !== '');
  return delar.length === 0 ? undefined : delar.join(' ');
};

const Hjalp = ({ fraga: { namn, hjalp } }: Readonly<{ fraga: Fraga }>) =>
  hjalp === undefined ? null : (
    <p data-field="description" id={`${faltId(namn)}-hjalp`}>
      {hjalp}
    </p>
  );

const Fel = ({ fraga: { namn }, fel }: Faltdelar) =>
  fel === null ? null : (
    <p class="ds-validation-message" id={`${faltId(namn)}-fel`}>
      {fel}
    </p>
  );

/** "(frivilligt)" rather than a star: what has to be answered is the ordinary case. */
const Etikett = ({ fraga }: Readonly<{ fraga: Fraga }>) => (
  <>
    {fraga.etikett}
    {fraga.saknas === undefined ? <span class="rv-svag"> (frivilligt)</span> : null}
  </>
);

function Skrivfalt({ fraga, svar, fel }: Faltdelar & Readonly<{ svar: string }>) {
  const id = faltId(fraga.namn);
  const gemensamt = {
    class: 'ds-input',
    id,
    name: fraga.namn,
    'aria-describedby': beskrivning({ fraga, fel }),
    'aria-invalid': fel === null ? undefined : true,
  } as const;
  return (
    <div class={fraga.slag === 'DATUM' ? 'ds-field rv-datum' : 'ds-field'}>
      <label class="ds-label" for={id}>
        <Etikett fraga={fraga} />
      </label>
      <Hjalp fraga={fraga} />
      <Inmatning fraga={fraga} svar={svar} gemensamt={gemensamt} />
      <Filval fraga={fraga} />
      <Fel fraga={fraga} fel={fel} />
    </div>
  );
}

function Filval({ fraga }: Readonly<{ fraga: Fraga }>) {
  if (fraga.slag !== 'TEXT' || fraga.fil === undefined) return null;
  const id = `${faltId(fraga.namn)}-fil`;
  return (
    <>
      <label class="ds-label" for={id}>
        Eller välj en fil ({fraga.fil.join(' eller ')})
      </label>
      <input class="ds-input" type="file" id={id} name={filnamn(fraga.namn)} accept={fraga.fil.join(',')} />
    </>
  );
}

type Inmatningsdelar = Readonly<{
  fraga: Fraga;
  svar: string;
  gemensamt: Readonly<{ class: string; id: string; name: string }>;
}>;

function Inmatning({ fraga, svar, gemensamt }: Inmatningsdelar) {
  if (fraga.slag === 'TEXT') {
    // A browser drops one line break after the tag: the one it is given is ours.
    return <textarea {...gemensamt} rows={4} value={svar.startsWith('\n') ? `\n${svar}` : svar} />;
  }
  if (fraga.slag === 'LISTA') {
    return (
      <select {...gemensamt}>
        <option value="">Välj</option>
        <Listval alternativ={fraga.alternativ} svar={svar} />
      </select>
    );
  }
  const kort = fraga.slag === 'DATUM' || fraga.slag === 'TAL';
  return <input {...gemensamt} type="text" value={svar} autocomplete="off" size={kort ? 16 : undefined} />;
}

function Listval({ alternativ, svar }: Readonly<{ alternativ: readonly Alternativ[]; svar: string }>) {
  const grupper = [...new Set(alternativ.map(({ grupp }) => grupp))];
  const val = (ett: Alternativ): JSX.Element => (
    <option key={ett.varde} value={ett.varde} selected={ett.varde === svar}>
      {ett.etikett}
    </option>
  );
  return (
    <>
      {grupper.map((grupp) => {
        const i = alternativ.filter((ett) => ett.grupp === grupp).map(val);
        return grupp === undefined ? (
          i
        ) : (
          <optgroup key={grupp} label={grupp}>
            {i}
          </optgroup>
        );
      })}
    </>
  );
}

type Valdelar = Faltdelar & Readonly<{ alternativ: readonly Alternativ[]; svar: readonly string[] }>;

function Valbara({ fraga, alternativ, svar, fel }: Valdelar) {
  const typ = fraga.slag === 'FLERVAL' ? 'checkbox' : 'radio';
  const id = faltId(fraga.namn);
  return (
    <fieldset class="ds-fieldset" aria-describedby={beskrivning({ fraga, fel })}>
      <legend class="ds-label">
        <Etikett fraga={fraga} />
      </legend>
      <Hjalp fraga={fraga} />
      <div class="rv-val">
        {alternativ.map((ett, i) => (
          <Val
            key={ett.varde}
            {...{ id: i === 0 ? id : `${id}-${String(i)}`, namn: fraga.namn, varde: ett.varde }}
            {...{ typ, valt: svar.includes(ett.varde), hjalp: ett.hjalp }}
          >
            {ett.etikett}
          </Val>
        ))}
      </div>
      <Fel fraga={fraga} fel={fel} />
    </fieldset>
  );
}

function Kryss({ fraga, kryssat, fel }: Faltdelar & Readonly<{ kryssat: boolean }>) {
  return (
    <>
      <Val id={faltId(fraga.namn)} namn={fraga.namn} varde="ja" typ="checkbox" valt={kryssat} hjalp={fraga.hjalp}>
        {fraga.etikett}
      </Val>
      <Fel fraga={fraga} fel={fel} />
    </>
  );
}

type Ettval = Readonly<{
  id: string;
  namn: string;
  varde: string;
  typ: 'checkbox' | 'radio';
  valt: boolean;
  hjalp?: string | undefined;
  children: ComponentChildren;
}>;

/** One box or ring with its words. */
export function Val({ id, namn, varde, typ, valt, hjalp, children }: Ettval) {
  return (
    <div class="ds-field">
      <input
        {...{ class: 'ds-input', type: typ, id, name: namn, value: varde, checked: valt }}
        aria-describedby={hjalp === undefined ? undefined : `${id}-hjalp`}
      />
      <label class="ds-label" for={id}>
        {children}
      </label>
      {hjalp === undefined ? null : (
        <p data-field="description" id={`${id}-hjalp`}>
          {hjalp}
        </p>
      )}
    </div>
  );
}
