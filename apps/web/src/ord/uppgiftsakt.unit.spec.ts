import type { Bevakning } from '#domain';
import { AKTER } from '../alla-akter';
import { uppgiftsakt } from './uppgiftsakt';

const ARENDE = { arendeId: 'A', granskningId: null } as const;

/** Pages of their own, by their decided addresses. */
const SIDOR = ['/arenden/A', '/arenden/A/plan', '/arenden/A/atgarder/X', '/granskningar/G', '/overlamningar'];

const ALLA: Readonly<Record<Bevakning['slag'], string>> = {
  ...{ SVAR: 'svar', YTTRANDE: 'svar', DIARIEFORING: 'diarieforing', PLANERING: 'plan', ANMALAN: 'anmalan' },
  ...{ REVISORSPAMINNELSE: 'revisorspaminnelse/1', REMISSVAR: 'remiss/R', ORGANREMISS: 'organremiss/R' },
  ...{ ATERKALLELSE: 'aterkallelse', JUSTERING: 'justering', ANSLAG: 'anslag', KVITTENS: 'kvittens/1' },
  ...{ KOMPLETTERING: 'komplettering/K', TILLDELNING: 'atgard/X/tilldelning', ACCEPTANS: 'atgard/X/P/acceptans' },
  ...{ ATGARD: 'atgard/X/P', BLOCKERING: 'atgard/X/blockering', VERIFIERING: 'atgard/X/verifiering' },
  ...{ UPPFOLJNING: 'atgard/X/uppfoljning', EFFEKT: 'atgard/X/effekt', ATERRAPPORT: 'aterrapport', AVSLUT: 'avslut' },
  ...{ VAKANT_ANSVAR: 'vakans/P', OVERLAMNING: 'overlamning/2025-01-01', EXTERNT_SVAR: 'externt-svar/E' },
  UPPFOLJANDE_GRANSKNING: 'uppfoljning',
};

const slagen = Object.entries(ALLA) as readonly (readonly [Bevakning['slag'], string])[];

describe('Det man gör åt en uppgift', () => {
  const adresser = new Set(
    AKTER.map(({ vag }) => {
      const ider = { ':arendeId': 'A', ':atgardId': 'X', ':remissId': 'R' };
      return `/${Object.entries(ider).reduce((nu, [namn, id]) => nu.replace(namn, id), vag)}`;
    }),
  );

  it.each(slagen)('finns på en sida för %s', (slag, nyckel) => {
    const mal = slag === 'EXTERNT_SVAR' ? ({ arendeId: null, granskningId: 'G' } as const) : ARENDE;
    const { vag, namn, gorSaHar } = uppgiftsakt({ slag, nyckel }, mal);
    expect(SIDOR.includes(vag) || adresser.has(vag) ? 'finns' : vag).toBe('finns');
    expect(namn).not.toBe('');
    expect(gorSaHar).toMatch(/\.$/);
  });

  it('leder till remissen och åtgärden som uppgiften handlar om', () => {
    expect(uppgiftsakt({ slag: 'REMISSVAR', nyckel: 'remiss/R' }, ARENDE).vag).toBe('/arenden/A/remisser/R/svar');
    expect(uppgiftsakt({ slag: 'EFFEKT', nyckel: 'atgard/X/effekt' }, ARENDE).vag).toBe('/arenden/A/atgarder/X/effekt');
  });
});
