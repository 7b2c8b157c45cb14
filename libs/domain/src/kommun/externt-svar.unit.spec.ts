import * as d from '#domain';
import { datum as dag } from '#domain';
import { hinder } from '../../../../test/support/organisationslage';

describe('svaret från ett bolag eller kommunalförbund', () => {
  const bolaget = { id: 'bolaget', namn: 'Bostadsbolaget', slag: 'BOLAG', svarMottaget: null } as const;
  const registrera = (datum: string, svarMottaget: d.Datum | null = null) =>
    d.registreraExterntSvar(
      { extern: { ...bolaget, svarMottaget }, granskningId: 'granskning', inkommen: dag('2025-01-17') },
      { datum: dag(datum), dnr: 'BB 2025/14', kommentar: null },
      { idag: dag('2025-03-31') },
    );

  it('registreras med dagen då revisorerna fick det', () => {
    expect(registrera('2025-03-27')).toEqual({
      ok: true,
      handelser: [
        {
          ...{ typ: 'externtSvarRegistrerat', id: 'bolaget', granskningId: 'granskning' },
          ...{ datum: '2025-03-27', dnr: 'BB 2025/14', kommentar: null },
        },
      ],
    });
  });

  it('registreras en gång, och kom efter granskningen och senast i dag', () => {
    expect(hinder(registrera('2025-03-27', dag('2025-03-20')))).toEqual(['REDAN_BESVARAT']);
    expect(hinder(registrera('2025-04-01'))).toEqual(['DATUM_I_FRAMTIDEN']);
    expect(hinder(registrera('2025-01-16'))).toHaveLength(1);
  });
});
