import type { Roll } from '#domain';
import { randomUUID } from 'node:crypto';
import { ifMatch, kravStatus, remitteratArende } from '../support/apiarenden';
import { testapi, type Httpsvar, type Testapi } from '../support/testapi';

const slag = ({ status, kropp }: Httpsvar): string =>
  `${String(status)} ${String(kropp['type']).split(':').at(-1) ?? ''}`;
const koder = ({ kropp }: Httpsvar): readonly string[] =>
  ((kropp['hinder'] ?? []) as readonly Readonly<{ kod: string }>[]).map(({ kod }) => kod);

describe('Jäv', () => {
  let api: Testapi;

  beforeAll(async () => {
    api = await testapi();
  });
  afterAll(() => api.stang());

  const person = (roll: Roll) => api.kommun.person(roll);
  const uppgifter = async (roll: Roll) =>
    (
      kravStatus(200, await api.get(roll, 'uppgifter')).kropp['uppgifter'] as readonly Readonly<{
        bevakning: Readonly<{ slag: string }>;
      }>[]
    ).map(({ bevakning }) => bevakning.slag);

  it('döljer ärendet för den som är jävig, som varken ser det, har det i sina listor eller kan göra något i det', async () => {
    const { id, remissId } = await remitteratArende(api);
    const jav = (kropp: unknown, version: number, resurs = 'jav') =>
      api.post('NAMNDSEKRETERARE', `revisionsarenden/${id}/${resurs}`, kropp, ifMatch(version));
    expect(koder(await jav({ personId: randomUUID() }, 4))).toEqual(['PERSON_SAKNAS']);
    kravStatus(200, await jav({ personId: person('ENHETSCHEF') }, 4));
    expect(koder(await jav({ personId: person('ENHETSCHEF') }, 5))).toEqual(['REDAN_JAVIG']);
    kravStatus(200, await jav({ personId: person('AVDELNINGSCHEF') }, 5));

    expect(await uppgifter('ENHETSCHEF')).toEqual([]);
    // Both holders below are jäviga, so what lies on the post is for the one above to see to.
    expect(await uppgifter('FORVALTNINGSCHEF')).toEqual(['REMISSVAR']);
    const svar = { text: 'Ja.' };
    const vag = `revisionsarenden/${id}`;
    expect(slag(await api.get('ENHETSCHEF', vag))).toBe('404 not-found');
    expect(slag(await api.get('AVDELNINGSCHEF', `${vag}/handelser`))).toBe('404 not-found');
    expect(slag(await api.post('ENHETSCHEF', `${vag}/remisser/${remissId}/svar`, svar))).toBe('404 not-found');
    const lista = async (roll: Roll) =>
      (kravStatus(200, await api.get(roll, 'revisionsarenden')).kropp['_meta'] as Readonly<{ total: number }>).total;
    expect([await lista('AVDELNINGSCHEF'), await lista('FORVALTNINGSCHEF')]).toEqual([0, 1]);
    // The superior answers for what lay on the post, and no vacancy has come of it.
    kravStatus(200, await api.post('FORVALTNINGSCHEF', `${vag}/remisser/${remissId}/svar`, svar));

    kravStatus(200, await jav({ personId: person('AVDELNINGSCHEF') }, 7, 'havda-jav'));
    expect(koder(await jav({ personId: person('AVDELNINGSCHEF') }, 8, 'havda-jav'))).toEqual(['INTE_JAVIG']);
    kravStatus(200, await api.get('AVDELNINGSCHEF', vag));
  });

  it('gör ingen vakans av den som är jävig när kommunen ändras: uppgiften ligger kvar på befattningen', async () => {
    const { id } = await remitteratArende(api);
    const jav = { personId: person('ENHETSCHEF') };
    kravStatus(200, await api.post('NAMNDSEKRETERARE', `revisionsarenden/${id}/jav`, jav, ifMatch(4)));
    const nytt = { namn: 'Bildnings- och arbetsmarknadsnämnden', forkortning: 'BAN', gallerFran: '2025-01-01' };
    const eftertradareId = kravStatus(200, await api.post('KS_KANSLI', 'organ', nytt)).kropp['id'];
    const avslut = { sistaDag: '2025-01-16', eftertradareId };
    kravStatus(200, await api.post('KS_KANSLI', `organ/${api.kommun.organId}/avslut`, avslut));
    expect(await uppgifter('FORVALTNINGSCHEF')).toEqual(['REMISSVAR']);
  });
});
