/** A little microphone; the word beside it says what it is. */
export function MicrophoneIcon() {
  return (
    <svg class="microphone-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <rect x="8.5" y="2.5" width="7" height="12" rx="3.5" />
      <path d="M5 11.5a7 7 0 0 0 14 0M12 18.5v3M8 21.5h8" />
    </svg>
  );
}
