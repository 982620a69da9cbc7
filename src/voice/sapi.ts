/**
 * Windows: the speech of the system through PowerShell. The script is always the same; text, voice, rate and volume come in
 * by stdin and the environment, so nothing of them is ever read as a script.
 */
const SCRIPT = `
Add-Type -AssemblyName System.Speech
[Console]::InputEncoding = [System.Text.Encoding]::UTF8
$speech = New-Object System.Speech.Synthesis.SpeechSynthesizer
$speech.Rate = [int]$env:BACKCOACH_RATE
$speech.Volume = [int]$env:BACKCOACH_VOLUME
if ($env:BACKCOACH_VOICE) { $speech.SelectVoice($env:BACKCOACH_VOICE) } else {
  try {
    $culture = [System.Globalization.CultureInfo]::GetCultureInfo($env:BACKCOACH_LANGUAGE)
    $speech.SelectVoiceByHints('NotSet', 'NotSet', 0, $culture)
  } catch { }
}
$speech.Speak([Console]::In.ReadToEnd())
`;

export const SAPI_ARGS: readonly string[] = ["-NoProfile", "-NonInteractive", "-Command", SCRIPT];
