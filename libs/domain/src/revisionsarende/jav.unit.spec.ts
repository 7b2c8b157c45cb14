import * as d from '#domain';
import { datum as dag } from '#domain';
import { POSTER, arende, den, organisation, personen } from '../../../../test/support/situationer';

const PERSON = personen(POSTER.ekonomi);

describe('den som är jävig i ett ärende', () => {
  const javigt = arende.registrerat().gor(d.anmalJav, { personId: PERSON }, den('2025-01-22'));

  it('innehar ingen befattning i ärendet och ersätter ingen där, så närmast högre innehavare svarar', () => {
    const vikarie = {
      ...{ id: 'e', befattningId: POSTER.koordinator, forPersonId: personen(POSTER.koordinator), personId: PERSON },
      ...{ from: dag('2025-01-01'), tom: dag('2025-12-31') },
    };
    const utan = d.utanJaviga({ ...organisation, ersattningar: [vikarie] }, javigt.arende);
    expect(d.innehavare(utan, POSTER.ekonomi, dag('2025-01-23'))).toBeNull();
    expect(utan.ersattningar).toEqual([]);
    expect(d.svararFor(utan, POSTER.ekonomi, personen(POSTER.avdelningschef), dag('2025-01-23'))).toBe(true);
    expect(d.arJavig(javigt.arende, PERSON)).toBe(true);
  });

  it('lämnar organisationen som den är i alla andra ärenden', () => {
    expect(d.utanJaviga(organisation, arende.registrerat().arende)).toBe(organisation);
  });

  it('anmäls en gång, har en befattning i kommunen och kan bli ojävig igen', () => {
    expect(javigt.hindras(d.anmalJav, { personId: PERSON }, den('2025-01-23'))).toEqual(['REDAN_JAVIG']);
    expect(javigt.hindras(d.anmalJav, { personId: 'okänd' }, den('2025-01-23'))).toEqual(['PERSON_SAKNAS']);
    const havd = javigt.gor(d.havJav, { personId: PERSON }, den('2025-01-23'));
    expect(havd.arende.javiga).toEqual([]);
    expect(havd.hindras(d.havJav, { personId: PERSON }, den('2025-01-23'))).toEqual(['INTE_JAVIG']);
  });

  it('kan vara någon som bara ersätter', () => {
    const vikarie = { id: 'e', befattningId: POSTER.koordinator, forPersonId: 'x', personId: 'vikarien' };
    const egen = { ...organisation, ersattningar: [{ ...vikarie, from: dag('2025-01-01'), tom: dag('2025-12-31') }] };
    const kommando = { personId: 'vikarien' };
    expect(arende.registrerat().hindras(d.anmalJav, kommando, den('2025-01-22', POSTER.jurist, egen))).toEqual([]);
  });
});

describe('ett ärende vars organ har upphört', () => {
  it('går över till det organ som tar över, och minns var det har varit', () => {
    const givet = arende
      .planerat()
      .gor(d.overflytta, { tillOrganId: 'sn', datum: dag('2025-02-28') }, den('2025-03-01'));
    expect(givet.arende).toMatchObject({
      organId: 'sn',
      tidigareOrgan: [{ organId: 'nav', tom: '2025-02-28' }],
      dnr: '2025-00022',
    });
  });
});

describe('samma diarienummer', () => {
  it('är en varning som pekar på ett ärende som läsaren får se, men ingen när numret är nytt', () => {
    expect(d.sammaDiarienummer('2025-1', [])).toEqual([]);
    const [hinder] = d.sammaDiarienummer('2025-1', [{ arendeId: null }, { arendeId: 'annat' }]);
    expect(hinder).toMatchObject({ kod: 'SAMMA_DIARIENUMMER', arendeId: 'annat' });
    expect(hinder?.text).toBe('Organet har redan ett ärende med numret 2025-1.');
    const [hemligt] = d.sammaDiarienummer('2025-1', [{ arendeId: null }]);
    expect(hemligt).not.toHaveProperty('arendeId');
  });
});
