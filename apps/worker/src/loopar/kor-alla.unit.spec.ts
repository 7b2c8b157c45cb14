import { korAlla } from './kor-alla';
import { sov } from './sov';

const tillsStopp = (stopp: AbortSignal) => sov(60_000, stopp);

describe('korAlla', () => {
  it('låter alla gå tills det är stopp', async () => {
    const stopp = new AbortController();
    const korning = korAlla([tillsStopp, tillsStopp], stopp.signal);
    stopp.abort();
    await korning;
  });

  it('stoppar de andra när en faller, och kastar felet när alla har slutat', async () => {
    let slutade = false;
    const foljd = async (stopp: AbortSignal) => {
      await tillsStopp(stopp);
      slutade = true;
    };
    const faller = () => Promise.reject(new Error('föll'));
    await expect(korAlla([foljd, faller], new AbortController().signal)).rejects.toThrow('föll');
    expect(slutade).toBe(true);
  });

  it('tar slut genast när stoppet redan har kommit', async () => {
    await korAlla([tillsStopp], AbortSignal.abort());
  });
});
