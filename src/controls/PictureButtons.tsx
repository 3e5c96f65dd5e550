import type { Sheet } from '../batik/visitorCloth';
import type { Words } from '../exhibition/words';
import { saveFile } from '../visit/saveFile';
import { drawPicture } from './drawPicture';

interface PictureButtonsProps {
  /** The picture as it is now. */
  picture: () => Sheet;
  fileName: string;
  /** Told to whom it is sent. */
  title: string;
  saveWord: string;
  shareWord: string;
  words: Words;
  tell: (news: string) => void;
}

/** Keeps a picture as a file, and sends it where the device can. */
export function PictureButtons({ picture, fileName, title, saveWord, shareWord, words, tell }: PictureButtonsProps) {
  async function keep(how: (file: File) => void | Promise<void>) {
    try {
      await how(new File([await drawPicture(picture())], fileName, { type: 'image/png' }));
    } catch (error) {
      // Who closes the sheet of apps has changed their mind.
      if (!(error instanceof DOMException && error.name === 'AbortError')) tell(words.passportFailed);
    }
  }
  const save = () => keep((file) => {
    saveFile(file, file.name);
    tell(words.passportSaved);
  });
  const share = () => keep((file) => navigator.share({ files: [file], title }));
  const canShare = typeof navigator.canShare === 'function' && navigator.canShare({ files: [new File([], fileName, { type: 'image/png' })] });
  return (
    <div class="passport-buttons">
      <button type="button" class="wide-button" onClick={save}>{saveWord}</button>
      {canShare && <button type="button" class="wide-button" onClick={share}>{shareWord}</button>}
    </div>
  );
}
