interface NoticeProps {
  text: string;
  /** Buttons and links that lead out of the trouble. */
  actions?: { word: string; href?: string; onClick?: () => void }[];
  /** False for good news, which waits its turn with a screen reader. */
  urgent?: boolean;
}

/** A message over everything, in plain words, with what to do next. */
export function Notice({ text, actions = [], urgent = true }: NoticeProps) {
  return (
    <div class="hall-notice" role={urgent ? 'alert' : 'status'}>
      <p>{text}</p>
      {actions.length > 0 && (
        <p class="hall-notice-actions">
          {actions.map(({ word, href, onClick }) =>
            href ? <a key={word} class="wide-button" href={href}>{word}</a> : <button key={word} type="button" class="wide-button" onClick={onClick}>{word}</button>)}
        </p>
      )}
    </div>
  );
}
