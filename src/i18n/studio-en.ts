// English words of the Studio, and the type of its every language; apart from en.ts, so that a call never loads them.
import type { Competency } from '../core/competency.ts';
import type { Format, Unread, Warning, Why } from '../core/exchange.ts';
import type { JsonFault } from '../core/exchange-json.ts';
import type { CallSite, Language, PersonKind } from '../core/interview.ts';
import type { FileFault, Remark } from '../core/invitation.ts';
import type { Kind, Refusal } from '../core/record.ts';
import type { PageName } from '../core/route.ts';
import type { Part as Line, Scheme } from '../core/story.ts';

const studioJsonFaults: Readonly<Record<JsonFault, string>> = {
  cut: 'the file ends too early',
  comment: 'a comment, which JSON does not have',
  comma: 'a comma too many, or one missing',
  number: 'not a number that JSON knows',
  twice: 'a name that was there before in the same object',
  string: 'a character that text in JSON may not hold',
  deep: 'more brackets inside each other than any file of ours has',
  after: 'something after the end',
  sign: 'not what JSON has in this place',
};

export const studioEn = {
  /** The frame around every page: what it is called, where else one can go. */
  shell: {
    product: 'Evenkeel',
    titled: (page: string) => `${page} · Evenkeel`,
    nav: 'Studio',
    ofInterview: 'This interview',
    skip: 'Skip to the page',
    unnamed: 'New interview',
    unknown: 'There is no page at this address, so here are your interviews.',
    opening: 'Opening',
    notOpened: 'This page could not be opened.',
    again: 'Try again',
    back: 'Back',
    pages: {
      interviews: 'Interviews',
      interview: 'Interview',
      runway: 'Runway',
      debrief: 'Debrief',
      note: 'Note',
      call: 'Call',
      stories: 'Stories',
      story: 'Story',
      coverage: 'Coverage',
      import: 'Import and export',
      rehearse: 'Rehearse',
      cues: 'Cues and breathing',
      progress: 'Progress',
      settings: 'Settings',
      check: 'Self-check',
      welcome: 'Welcome',
    } satisfies Record<PageName, string>,
  },
  stories: {
    lead: 'Six to eight good ones carry an interview. Each is a title, a few keywords and one number.',
    add: 'Write a story',
    firstTitle: 'No stories yet',
    firstText:
      'Think of one thing you are glad you did at work. Three words for a title are enough to begin; the rest comes later.',
    first: 'Write your first story',
    prompts: 'See what interviewers ask for',
    search: 'Find',
    searchHint: 'A word, or a whole question',
    filter: 'Tag',
    allTags: 'All tags',
    untagged: 'Without a tag',
    tagCount: (name: string, count: number) => `${name} (${count})`,
    sort: 'Sort by',
    sorts: { order: 'Interview order', changed: 'Changed last', title: 'Title' },
    interview: 'Interview',
    noInterview: 'None',
    count: (shown: number, all: number) =>
      shown === all ? (all === 1 ? '1 story' : `${all} stories`) : `${shown} of ${all} stories`,
    nothing: 'No story begins so, and none means this.',
    nothingFor: (competency: string) => `They ask about ${competency}, and no story covers it yet.`,
    clear: 'Show all stories',
    more: (count: number) => `Show ${count} more`,
    select: (title: string) => `Choose ${title}`,
    chosen: (count: number) => (count === 1 ? '1 chosen' : `${count} chosen`),
    selectAll: (count: number) => `Choose all ${count}`,
    selectNone: 'Choose none',
    bulk: 'With the chosen stories',
    tagAll: 'Tag them',
    tagField: 'Tag for the chosen stories',
    takeAll: 'Take along',
    leaveAll: 'Leave out',
    removeAll: 'Delete',
    take: (title: string) => `Take along ${title}`,
    along: 'Along',
    notAlong: 'Take along',
    duplicate: 'Duplicate',
    duplicateOf: (title: string) => `Duplicate ${title}`,
    copyOf: (title: string) => `${title} (copy)`,
    deleted: (title: string, count: number) =>
      count === 1 ? `“${title}” was deleted.` : `${count} stories were deleted.`,
    tagged: (tag: string, count: number) =>
      count === 1 ? `One story is tagged ${tag}.` : `${count} stories are tagged ${tag}.`,
    taken: (title: string, count: number) =>
      count === 1 ? `“${title}” goes along.` : `${count} stories go along.`,
    left: (title: string, count: number) =>
      count === 1 ? `“${title}” is left out.` : `${count} stories are left out.`,
    copied: (title: string) => `This is a copy of “${title}”.`,
    untitled: 'New story',
    gone: 'This story was deleted.',
    back: 'Bring it back',
    newer: 'A newer Evenkeel wrote this story, so it can only be read here.',
    remember: (prompt: string) => `To bring one to mind: ${prompt}.`,
    card: 'The card',
    scheme: 'Told as',
    schemes: {
      STAR: 'Situation, task, action, result',
      CAR: 'Challenge, action, result',
      SOAR: 'Situation, obstacle, action, result',
    } satisfies Record<Scheme, string>,
    whole: 'The whole story, for yourself',
    lines: (scheme: Scheme) =>
      ({
        situation: 'Situation, in one line',
        task: 'Task',
        obstacle: scheme === 'CAR' ? 'Challenge' : 'Obstacle',
        action: 'Action',
        result: 'Result',
      }) satisfies Record<Line, string>,
    long: (words: number, most: number) => `${words} words: over ${most} it will be read out, not told.`,
    strength: 'The strength it shows',
    strengthHint: 'What they should think of you after it',
    suggested: 'Keywords from your own lines',
    use: (keyword: string) => `Add the keyword ${keyword}`,
    seen: 'In the call',
    listed: 'Among your stories',
    opened: 'Its card',
    versions: (count: number) => (count === 1 ? 'One earlier version' : `${count} earlier versions`),
    versionsHint: 'Kept before the first change in ten minutes, and before much is taken out.',
    until: (time: string) => `Until ${time}`,
    wasEmpty: 'empty',
    restore: 'Bring back',
    restoreOf: (time: string) => `Bring back the version until ${time}`,
    restored: (time: string) => `The version until ${time} is back.`,
    fields: {
      title: 'Title',
      keywords: 'Keywords',
      proof: 'Number',
      tags: 'Tags',
      scheme: 'Told as',
      situation: 'Situation',
      task: 'Task',
      obstacle: 'Obstacle',
      action: 'Action',
      result: 'Result',
      strength: 'Strength',
    },
    all: 'All stories',
  },
  exchange: {
    lead: 'Files you bring in are read on this device, and nothing changes before you have seen what would.',
    bringIn: 'Bring in',
    bringInText:
      'A backup of ours, a JSON Resume, Markdown, a table (CSV) or plain text; up to 20 MB and 10,000 items.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    paste: 'Or paste text',
    pasteHint: 'An empty line between stories: the first line is the title, the others are keywords',
    readPaste: 'Read the text',
    reading: 'Reading',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was changed.',
    preview: 'What would change',
    formats: {
      backup: 'A backup of Evenkeel.',
      resume: 'A JSON Resume: every highlight becomes the draft of a story.',
      markdown: 'Stories as Markdown.',
      csv: 'Stories as a table.',
      text: 'Stories as plain text.',
    } satisfies Record<Format, string>,
    counts: { fresh: 'new', changed: 'changed', newer: 'newer here', same: 'the same', refused: 'refused' },
    counted: (parts: readonly string[]) => (parts.length ? parts.join(', ') : 'Nothing in it is new.'),
    groups: {
      fresh: (count: number) => (count === 1 ? 'One is new' : `${count} are new`),
      changed: (count: number) =>
        count === 1 ? 'One takes the place of what is here' : `${count} take the place of what is here`,
      newer: (count: number) =>
        count === 1
          ? 'One was changed here after the file was written'
          : `${count} were changed here after the file was written`,
      refused: (count: number) => (count === 1 ? 'One is refused' : `${count} are refused`),
    },
    more: (count: number) => `and ${count} more`,
    takeNewer: (count: number) =>
      count === 1
        ? 'Take the one from the file all the same'
        : `Take the ${count} from the file all the same`,
    warnings: {
      sum: 'This file was changed since it was written, or it is damaged: its sum does not fit. Look before you bring it in.',
      count: 'This file does not hold as many items as it says.',
      fields: 'Some fields are not known to this version. They are left out.',
    } satisfies Record<Warning, string>,
    item: (at: number, name: string) => (name ? `Item ${at}, “${name}”` : `Item ${at}`),
    why: (why: Why) =>
      why.is === 'field'
        ? `the field “${why.field}” is missing, too long or not what it should be`
        : {
            shape: 'it has no title, or is no record at all',
            kind: 'nothing of this kind is known here',
            id: 'its id is missing or cannot be used',
            twice: 'its id came before in the same file',
            newer: 'a later version of Evenkeel wrote it',
          }[why.is],
    unread: (why: Unread) => {
      switch (why.is) {
        case 'empty':
          return 'There is nothing in it.';
        case 'large':
          return 'It is larger than 20 MB.';
        case 'many':
          return `It holds ${why.count} items; 10,000 is the most at once.`;
        case 'newer':
          return `It was written in format ${why.version}, by a later Evenkeel. Update Evenkeel to bring it in.`;
        case 'binary':
          return 'It is not a text file.';
        case 'other':
          return 'It is neither a backup of Evenkeel nor a JSON Resume.';
        case 'nothing':
          return 'It holds nothing that could become a story.';
        case 'columns':
          return 'No column of it is called “title”, so it is not clear what is a story.';
        case 'failed':
          return 'It could not be read.';
        case 'json':
          return `Line ${why.line}, column ${why.column}: ${studioJsonFaults[why.fault]}.`;
      }
    },
    untouched: 'Nothing was changed.',
    take: (count: number) => (count === 1 ? 'Bring in one' : `Bring in ${count}`),
    leave: 'Leave it',
    keeping: 'Keeping all of it',
    taken: (count: number) => (count === 1 ? 'One was brought in.' : `${count} were brought in.`),
    undo: 'Undo the import',
    undone: 'The import is undone: everything is as it was before.',
    undoneBut: (count: number) =>
      count === 1
        ? 'The import is undone, but for one that was changed since.'
        : `The import is undone, but for ${count} that were changed since.`,
    notKept: {
      invalid: 'It could not be kept: something in it is not as it must be.',
      full: 'There is not enough room in this browser for all of it.',
      unreadable: 'Something here that it would replace cannot be read, so all was left as it is.',
      newer: 'A later Evenkeel wrote something it would replace, so all was left as it is.',
      failed: 'The browser did not keep it. Try again.',
    } satisfies Record<Refusal, string>,
    kinds: {
      story: 'Story',
      interview: 'Interview',
      settings: 'Settings',
      placement: 'Place on a site',
      breath: 'Breathing timer',
      call: 'Call',
      moment: 'Moment',
      version: 'Earlier version of a story',
    } satisfies Record<Kind, string>,
    named: (kind: string, name: string) => (name ? `${kind}: ${name}` : kind),
    takeOut: 'Take out',
    takeOutText: 'Each is saved to your downloads. The file’s name says nothing but the day.',
    backup: 'Save a backup',
    backupText: (count: number) =>
      count === 1
        ? 'The one record there is. Brought in again, all is as it was.'
        : `All ${count} records: stories, interviews, settings, calls, moments. Brought in again, all is as it was.`,
    markdown: 'Save stories as Markdown',
    markdownText: 'To read, print or edit anywhere; it comes back as it went.',
    csv: 'Save stories as a table',
    csvText: 'CSV for a spreadsheet. Nothing in it is taken for a formula.',
    nothingYet: 'There is nothing to take out yet.',
    saved: 'Saved to your downloads.',
    backupName: (day: string) => `evenkeel-backup-${day}.json`,
    storiesName: (day: string, ending: string) => `evenkeel-stories-${day}.${ending}`,
    sheet: 'One page to print',
    sheetText: 'The stories of one interview on a sheet of A4 or Letter: titles, keywords and numbers.',
    sheetFor: 'Interview',
    noSheet: 'No interview has stories yet. Take some along, and the sheet is here.',
    print: 'Print',
    long: 'More than 24 stories may need a second page.',
  },
  coverage: {
    leadAll: 'The eighteen things interviewers ask about, and which of your stories answer each.',
    leadOf: (company: string) => `What the stories for ${company} can answer.`,
    choose: 'For',
    everything: 'All stories',
    all: 'all of them',
    starred: 'asked for in the advert',
    noStars: 'Nothing is starred yet. Star what the advert asks for, and it comes first here.',
    star: 'Star what it asks for',
    gaps: (count: number) => (count === 1 ? 'One gap' : `${count} gaps`),
    noGaps: 'Every one of the eighteen has a story.',
    starredGaps: (names: readonly string[]) => `Asked for, and without a story: ${names.join(', ')}.`,
    noStarredGaps: 'Everything the advert asks for has a story.',
    write: 'Write one',
    writeFor: (competency: string) => `Write one for ${competency}`,
    heavyTitle: 'One story carries much',
    heavy: (title: string, count: number) =>
      `“${title}” is to answer ${count === 1 ? 'one theme' : `${count} themes`}.`,
    alone: (names: readonly string[]) => `Only this one answers ${names.join(', ')}.`,
    heavyHint: 'It can be told once. Which of these could another story show?',
    chart: 'Competencies and the stories that show them',
    competency: 'Asked for',
    count: 'Stories',
    told: 'yes',
    notTold: 'no',
    more: (count: number) => `Show ${count} more stories`,
    /** What helps to remember one, as the end of "To bring one to mind:". */
    prompts: {
      teamwork: 'something that only worked because several of you did it, and what your part was',
      leadership: 'a week when people looked to you because nobody else was going first',
      influence: 'somebody who began with no and ended with yes, without your having the last word',
      conflict: 'a time somebody disagreed with you and you were right to hold',
      communication: 'a thing that was hard to explain, and the sentence that made it click',
      'problem-solving': 'a fault that kept coming back until you found where it came from',
      decisions: 'a fork in the road with half of the facts, and why you went the way you did',
      initiative: 'something nobody had asked for that you did because it plainly needed doing',
      results: 'a number that moved, and what you did the month before it moved',
      planning: 'a date that held because of something you saw early',
      pressure: 'a day when too much came at once, and what you let go of first',
      adaptability: 'the ground shifting under work you had half done, and your first move after',
      failure: 'something you would do differently, and the time you did do it differently',
      learning: 'a subject you knew nothing about in spring and were asked about by autumn',
      innovation: 'a way of doing it that was not there before you tried',
      customer: 'one person you did the work for, and how you found out what they really needed',
      integrity: 'a moment when the easy way was not quite right, and you said so',
      'people-growth': 'somebody who can do a thing today because of an hour you spent with them',
    } satisfies Record<Competency, string>,
  },
  interviews: {
    lead: 'The next one first. Each holds who, when and where, and the stories that go along.',
    add: 'New interview',
    take: 'Import an invitation (.ics)',
    firstTitle: 'No interviews yet',
    firstText:
      'Bring in the invitation from your mail or calendar, or begin with the name of the company. The rest can wait.',
    next: 'Next',
    later: 'After that',
    past: 'Over',
    archived: (count: number) => `Archived (${count})`,
    untitled: 'New interview',
    noTime: 'No time yet',
    stories: (count: number) =>
      count === 0 ? 'no stories yet' : count === 1 ? '1 story' : `${count} stories`,
    names: (company: string, role: string) => [company, role].filter(Boolean).join(' · '),
    archive: 'Archive',
    unarchive: 'Bring back from the archive',
    remove: 'Delete',
    archivedNow: (name: string) => `“${name}” is archived.`,
    backNow: (name: string) => `“${name}” is back in the list.`,
    removedNow: (name: string) => `“${name}” was deleted.`,
    gone: 'This interview was deleted.',
    bringBack: 'Bring it back',
    all: 'All interviews',
    newer: 'This was written by a newer Evenkeel. It is shown as it is and not changed.',
    export: 'Save for your calendar (.ics)',
    exportHint: 'With reminders 20 and 5 minutes before. No story is in it.',
    noExport: 'With a date and time it can be saved for your calendar.',
    exported: 'Saved to your downloads.',
    fileTitle: (company: string, role: string) =>
      company && role ? `Interview: ${role} at ${company}` : `Interview: ${company || role || 'to be named'}`,
    reminder: (minutes: number) => `Your interview begins in ${minutes} minutes.`,
    when: {
      title: 'Who, when and where',
      zone: 'Time zone of that time',
      here: (zone: string) => (zone ? `This device (${zone})` : 'This device'),
      yours: (line: string) => `By your clock: ${line}`,
      there: (line: string, zone: string) => `There: ${line} (${zone})`,
      date: (at: number, zone: string) =>
        new Intl.DateTimeFormat('en', {
          weekday: 'short',
          day: 'numeric',
          month: 'short',
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
          ...(zone ? { timeZone: zone } : {}),
        }).format(at),
      skipped:
        'The clocks go forward then, so no clock there shows that time. It is taken as the time after the change.',
      twice: 'The clocks go back then, so that hour comes twice. The first one is taken.',
      site: (name: string) => `Opens ${name}, where Evenkeel knows a call when it is on.`,
      otherSite: (host: string) =>
        `Opens ${host}. Evenkeel does not know calls there yet: the popup offers it on that page.`,
      sites: {
        meet: 'Google Meet',
        zoom: 'Zoom',
        teams: 'Microsoft Teams',
        webex: 'Webex',
        jitsi: 'Jitsi Meet',
        whereby: 'Whereby',
      } satisfies Record<CallSite, string>,
    },
    people: {
      title: 'People',
      none: 'Nobody yet. A name you can say, and a number to call afterwards, are worth having here.',
      add: 'Add a person',
      name: 'Name',
      role: 'What they do',
      email: 'E-mail',
      phone: 'Phone',
      kind: 'Part they play',
      kinds: { interviewer: 'Interviewer', recruiter: 'Recruiter', referrer: 'Referrer' } satisfies Record<
        PersonKind,
        string
      >,
      unnamed: (place: number) => `Person ${place}`,
      remove: (name: string) => `Remove ${name}`,
      removeShort: 'Remove',
      removed: (name: string) => `${name} was removed.`,
    },
    starred: {
      title: 'What they look for',
      advert: 'The job advert',
      advertHint: 'Paste it. It is kept with this interview and read only here.',
      asks: 'The advert asks for',
      asksNothing:
        'It does not say clearly what it asks for. Choose what you would ask about in their place.',
      star: 'Star',
      starNamed: (name: string) => `Star ${name}`,
      starAll: 'Star all of these',
      starred: 'Starred',
      legend: 'Starred for this interview',
      none: 'Star about four: stories are picked, and rehearsed, by them.',
      many: 'More than four is a lot to prepare. Which would hurt most without a story?',
      gap: (names: readonly string[]) => `No story yet for ${names.join(', ')}.`,
      covered: 'Each of them has a story.',
      coverage: 'See the coverage',
    },
    picked: {
      title: 'Stories that go along',
      none: 'None picked yet. Six to eight carry most interviews.',
      noStories: 'There are no stories yet.',
      write: 'Write your first story',
      drop: (title: string) => `Leave out ${title}`,
      dropShort: 'Leave out',
      more: 'Take along',
      add: (title: string) => `Take along ${title}`,
      whole: (count: number) => `Show ${count} more`,
      shows: (names: readonly string[]) => `shows ${names.join(', ')}`,
      added: (title: string, place: number) => `${title} goes along as number ${place}.`,
      dropped: (title: string) => `${title} is left out.`,
    },
    call: {
      title: 'In the call',
      language: 'Language of the lines to say',
      languages: { en: 'English' } satisfies Record<Language, string>,
    },
    file: {
      title: 'What the invitation says',
      reading: 'Reading the file',
      refused: {
        big: 'This file is over 5 MB, so it is no invitation. Save the single event from your calendar and choose that.',
        empty: 'There is nothing in this file. Save it once more from your mail or calendar.',
        'not-calendar': 'This is no calendar file. An invitation ends in .ics.',
        cut: 'This file ends in the middle, so a part is missing. Save it once more from your mail or calendar.',
        damaged:
          'This calendar file is damaged and cannot be read. Save it once more from your mail or calendar.',
        'no-event': 'There is no event in this calendar file, so there is nothing to bring in.',
        many: 'This is a whole calendar. Save the single event and choose that.',
        unreadable: 'The browser could not read this file. Choose it once more.',
      } satisfies Record<FileFault | 'unreadable', string>,
      nothing: 'Nothing was changed.',
      which: 'Which event?',
      noTitle: 'Without a title',
      remarks: {
        'all-day': 'It is for a whole day. Add the time once you know it.',
        'no-time': 'It has no time that can be read. Add it yourself.',
        'no-zone': 'It names no time zone, so the time is taken by your clock. Please check it.',
        'unknown-zone': 'Its time zone is unknown here, so the time is taken by your clock. Please check it.',
        skipped:
          'The clocks go forward then, so that time is not on any clock. It is taken as the time after the change.',
        twice: 'The clocks go back then, so that hour comes twice. The first one is taken.',
        past: 'This time is over.',
        repeats: 'It repeats. Only its first time is taken.',
        cancelled: 'It says that it was called off.',
        'no-link': 'No link to a call was found. Paste it later.',
        'not-https': 'An address in it was left out, because it is not an https one.',
        'many-people': 'It goes to a long list. The first twenty people are taken.',
      } satisfies Record<Remark, string>,
      people: 'Take these people along',
      peopleHint: 'Leave yourself out.',
      take: 'Make it an interview',
      leave: 'Leave it',
      taken: (name: string) => `“${name}” was brought in.`,
      none: 'Not said',
    },
  },
};

export type StudioTexts = typeof studioEn;
