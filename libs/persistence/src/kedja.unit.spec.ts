import type { LoggadHandelse } from '#application';
import { datum, tidpunkt, type ArendeHandelse } from '#domain';
import fc from 'fast-check';
import { kanoniskJson } from './kanonisk-json';
import { kedjanHaller, smidLankar, TOM_KEDJA } from './kedja';

const TID = tidpunkt('2025-01-17T09:00:00.000Z');
const AV = { personId: 'p', befattningId: null, forPersonId: null };

const logg = (handelser: readonly ArendeHandelse[]): readonly LoggadHandelse[] =>
  smidLankar(TOM_KEDJA, handelser, { tid: TID, av: AV }).map(({ nummer, hash }, index) => ({
    nummer,
    hash: hash.toString('hex'),
    tid: TID,
    av: AV,
    handelse: handelser[index] as ArendeHandelse,
  }));

const registrerat = (dnr: string): ArendeHandelse => ({
  typ: 'arendeRegistrerat',
  dnr,
  datum: datum('2025-01-20'),
});

describe('Händelsekedjan', () => {
  it('håller som den skrevs, också när den är tom', () => {
    expect(kedjanHaller([])).toBe(true);
    expect(kedjanHaller(logg([registrerat('1'), registrerat('2')]))).toBe(true);
  });

  it('är densamma om händelserna skrivs en i taget', () => {
    const [a, b] = [registrerat('1'), registrerat('2')];
    const [forsta] = smidLankar(TOM_KEDJA, [a], { tid: TID, av: AV });
    if (forsta === undefined) throw new Error('Länken saknas.');
    const [andra] = smidLankar(forsta, [b], { tid: TID, av: AV });
    expect(andra?.hash.toString('hex')).toBe(logg([a, b])[1]?.hash);
  });

  it('har den hash som formatet v1 alltid har gett', () => {
    // As the event was when the format was fixed: what stands in a log is hashed as it stands, whatever is added later.
    const som2026 = { typ: 'arendeRegistrerat', dnr: 'SN 2025-00022' } as ArendeHandelse;
    expect(logg([som2026])[0]?.hash).toBe('35053d0c932a7bb4c3f927658ca02c5daa97b10d1c86ddb6df5bf9c552691dac');
  });

  it('brister när en händelse ändras, flyttas, tas bort ur mitten eller läggs till', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 8 }),
        fc.nat(),
        fc.constantFrom('andra', 'byt', 'tabort', 'upprepa', 'tid', 'vem'),
        (dnrs, plats, hur) => {
          const hel = [...logg(dnrs.map(registrerat))];
          const n = plats % (hel.length - 1); // never the last: a chain cut short holds by itself, see below
          const [denna, nasta] = [hel[n], hel[n + 1]] as [LoggadHandelse, LoggadHandelse];
          const fore = kanoniskJson(hel);
          if (hur === 'andra') hel[n] = { ...denna, handelse: registrerat(`${dnrs.join('')}!`) };
          if (hur === 'byt') hel.splice(n, 2, nasta, denna);
          if (hur === 'tabort') hel.splice(n, 1);
          if (hur === 'upprepa') hel.splice(n, 0, denna);
          if (hur === 'tid') hel[n] = { ...denna, tid: tidpunkt('2025-01-17T09:00:00.001Z') };
          if (hur === 'vem') hel[n] = { ...denna, av: { ...AV, personId: null } };
          expect(kanoniskJson(hel)).not.toBe(fore);
          expect(kedjanHaller(hel)).toBe(false);
        },
      ),
    );
  });
});

describe('En kedja som är kapad i slutet', () => {
  const hel = logg(['1', '2', '3'].map(registrerat));
  const slut = { nummer: 3, hash: hel[2]?.hash ?? '' };

  it('röjs av vad ärendet säger om var den slutar', () => {
    expect(kedjanHaller(hel, slut)).toBe(true);
    for (const antal of [0, 1, 2]) {
      expect(kedjanHaller(hel.slice(0, antal))).toBe(true);
      expect(kedjanHaller(hel.slice(0, antal), slut)).toBe(false);
    }
    expect(kedjanHaller(hel, { ...slut, hash: '00' })).toBe(false);
    expect(kedjanHaller(hel, null)).toBe(false);
  });
});

describe('kanoniskJson', () => {
  it('sorterar nycklar på alla nivåer och utelämnar det som saknas', () => {
    expect(kanoniskJson({ b: [{ z: 1, a: undefined }], a: null, å: 'ö\n' })).toBe(
      '{"a":null,"b":[{"z":1}],"å":"ö\\n"}',
    );
  });

  it('ger samma text för samma värde i vilken ordning nycklarna än kom', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (objekt) => {
        const omvant = Object.fromEntries(Object.entries(objekt).reverse());
        expect(kanoniskJson(omvant)).toBe(kanoniskJson(objekt));
        expect(JSON.parse(kanoniskJson(objekt))).toEqual(JSON.parse(JSON.stringify(objekt)));
      }),
    );
  });
});
