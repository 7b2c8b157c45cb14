import { lasInKommun } from '#application';
import { datum, datumIStockholm, ersattningarNu, innehavare } from '#domain';
import { Stegklocka } from '#persistence';
import { randomUUID } from 'node:crypto';
import { EXEMPELDAG, levExempelkommunen } from '../../infra/local/src/exempel-berattelse';
import { Exempelforare } from '../../infra/local/src/exempel-forare';
import { EXEMPELKOMMUN, exempelkommun, personId, postId } from '../../infra/local/src/exempel-kommun';
import { testlager, type Testlager } from '../support/testlager';

describe('Exempelkommunen', () => {
  let rigg: Testlager;

  beforeAll(async () => {
    rigg = await testlager();
    const klocka = await Stegklocka.oppna(rigg.databas.workerUrl);
    await lasInKommun(rigg.app.lager, exempelkommun('https://inloggning.example'));
    await levExempelkommunen(new Exempelforare(rigg.app.lager, klocka));
    await klocka.stang();
  });
  afterAll(() => rigg.stang());

  it('är mitt i ett ärende, genomför ett annat och har avslutat ett tredje', async () => {
    const [arenden, idag] = await rigg.app.lager.iTransaktion(EXEMPELKOMMUN, async (t) => [
      await t.arenden.lista({
        ...{
          organIds: null,
          forPersonId: randomUUID(),
          svarStatus: null,
          sok: null,
          efter: null,
          antal: 10,
          hoppaOver: 0,
        },
      }),
      datumIStockholm(await t.nu()),
    ]);
    expect(idag).toBe(EXEMPELDAG);
    expect(arenden.rader.map(({ titel, svarStatus }) => [titel, svarStatus])).toEqual([
      ['Granskning av föreningsbidrag', 'AVSLUTAD'],
      ['Granskning av genomförandeplaner', 'MOTTAGEN_AV_REVISORERNA'],
      ['Granskning av aktivering av unga med försörjningsstöd', 'UNDER_BEREDNING'],
    ]);
  });

  it('har en befattning som ingen innehar, och en vars innehavare är borta', async () => {
    const organisation = await rigg.app.lager.iTransaktion(EXEMPELKOMMUN, (t) => t.organisation.hamta());
    const dag = datum(EXEMPELDAG);
    expect(innehavare(organisation, postId('SN', 'vakant'), dag)).toBeNull();
    const ersatter = ersattningarNu(organisation, personId('enhetschef'), dag).map(({ befattningId }) => befattningId);
    expect(ersatter).toContain(postId('SN', 'koordinator'));
  });
});
