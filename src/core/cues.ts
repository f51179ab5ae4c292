// Cues: the 63 short reminders of evidence section 8, and which of them may come now.

export type CueId = 'calm-01';
